/** Listens to what Hashiya's reader listens to, and does nothing: what an extension costs a page by being there. */
const hear = () => undefined;
(globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener(hear);
for (const type of ['pointermove', 'pointerdown', 'click', 'keydown', 'scroll', 'visibilitychange'])
  document.addEventListener(type, hear, { passive: true, capture: true });
new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true });
new IntersectionObserver(hear).observe(document.body);
