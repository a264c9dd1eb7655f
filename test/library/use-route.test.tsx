// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { EVERYTHING, hashOf } from '../../src/library/route';
import { useRoute } from '../../src/library/use-route';

const hashFor = (query: string): string => hashOf({ view: 'notes', wanted: { ...EVERYTHING, query } });

let shown = 0;

function Where() {
  const { route } = useRoute();
  shown++;
  return <p>{route.view === 'notes' ? route.wanted.query : route.view}</p>;
}

afterEach(() => {
  act(() => render(null, document.body));
  history.replaceState(null, '', '#');
});

test('a link that is followed before the library listens is not lost', () => {
  act(() => {
    render(<Where />, document.body);
    expect(document.body.textContent).toBe('');
    history.replaceState(null, '', hashFor('وزير'));
  });
  expect(document.body.textContent).toBe('وزير');
});

test('where nothing was followed the library is shown once', () => {
  history.replaceState(null, '', hashFor('سفير'));
  shown = 0;
  act(() => render(<Where />, document.body));
  expect([document.body.textContent, shown]).toEqual(['سفير', 1]);
});

test('a link that is followed later leads on', () => {
  act(() => render(<Where />, document.body));
  act(() => {
    history.replaceState(null, '', hashFor('سفير'));
    window.dispatchEvent(new Event('hashchange'));
  });
  expect(document.body.textContent).toBe('سفير');
});
