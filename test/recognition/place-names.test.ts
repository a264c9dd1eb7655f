import { describe, expect, it } from 'vitest';
import { idOf, namesIn } from './read-sentence';

describe('places told by a head noun', () => {
  it('no glossary lists are marked without «بلدة» and its like', () => {
    expect(namesIn('قُصفت بلدة كفر نعيمون ليلاً.')).toEqual(['كفر نعيمون place']);
  });

  it('are one name with the head where it is part of it', () => {
    expect(namesIn('وصلت السفينة إلى ميناء طنجة.').join()).toMatch(/ميناء طنجة place/);
  });

  it('do not swallow the next place', () => {
    expect(idOf('غزة', 'تقدمت القوات في حي الزيتون بغزة.')).toBe('places/gaza-city');
  });

  it('are not made of words after «طريق» or «ممر»', () => {
    expect(namesIn('وصلت المفاوضات إلى طريق مسدود، واتفقوا على ممر آمن.')).toEqual([]);
  });
});

describe('a direction before a place', () => {
  it('is no part of it, but of a country that is called so', () => {
    expect(namesIn('دارت المعارك في جنوب لبنان.')).toEqual(['لبنان place']);
    expect(namesIn('دارت المعارك في جنوب السودان.')).toEqual(['جنوب السودان place']);
  });
});
