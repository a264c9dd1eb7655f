import { describe, expect, it } from 'vitest';
import { idOf, proposedIn } from '../read-sentence';

describe('places told by a head noun', () => {
  it('no glossary lists are marked without «بلدة» and its like', () => {
    expect(proposedIn('قُصفت بلدة كفر نعيمون ليلاً.')).toEqual(['كفر نعيمون place']);
  });

  it('are one name with the head where it is part of it', () => {
    expect(proposedIn('وصلت السفينة إلى ميناء طنجة.').join()).toMatch(/ميناء طنجة place/);
  });

  it('do not swallow the next place', () => {
    expect(idOf('غزة', 'تقدمت القوات في حي الزيتون بغزة.')).toBe('places/gaza-strip');
  });

  it('are not made of words after «طريق» or «ممر»', () => {
    expect(proposedIn('وصلت المفاوضات إلى طريق مسدود، واتفقوا على ممر آمن.')).toEqual([]);
  });
});

describe('a direction before a place', () => {
  it('is no part of it, but of a country that is called so', () => {
    expect(proposedIn('دارت المعارك في جنوب لبنان.')).toEqual(['لبنان place']);
    expect(proposedIn('دارت المعارك في جنوب السودان.')).toEqual(['جنوب السودان place']);
  });
});
