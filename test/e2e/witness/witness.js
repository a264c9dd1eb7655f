// The card lives in a closed shadow root, which only extensions may look into. Asked by a message of the page, this
// answers with the card as it stands: its markup, and for every button and field where on the screen its middle is.
const shadowOf = (element) =>
  globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null;

function middleOf(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function seen() {
  const host = document.body?.nextElementSibling;
  const surface = host && shadowOf(host)?.querySelector('[popover]');
  if (!surface?.matches(':popover-open')) return null;
  const controls = [...surface.querySelectorAll('button, iframe')].map((control) => ({
    name: control.getAttribute('aria-label') ?? control.textContent,
    kind: control.localName,
    ...middleOf(control),
  }));
  return {
    html: surface.outerHTML,
    text: surface.textContent,
    name: surface.querySelector('.name').textContent,
    focused: surface.matches(':focus-within'),
    controls,
  };
}

window.addEventListener('message', ({ data, source }) => {
  if (source === window && data?.question === 'card')
    window.postMessage({ answer: data.number, card: JSON.stringify(seen()) }, '*');
});
