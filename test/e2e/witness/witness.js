// The card lives in a closed shadow root, which only extensions may look into. Asked by a message of the page, this
// answers with the card as it stands: its markup, its box, and for every button and field where on the screen its middle is.
const shadowOf = (element) =>
  globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null;

function middleOf(element) {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2, width, height };
}

/** What the extension shows above the page: a card, and the button beside a selection. */
function surfaces() {
  const shown = [];
  for (const host of document.querySelectorAll('body ~ *, :modal > :last-child, :fullscreen > :last-child')) {
    const surface = shadowOf(host)?.querySelector('[popover]');
    if (surface?.matches(':popover-open')) shown.push(surface);
  }
  return shown;
}

function seenButton() {
  const button = surfaces()
    .find((one) => !one.querySelector('.card'))
    ?.querySelector('button');
  return button ? { text: button.textContent, html: button.closest('.surface').outerHTML, ...middleOf(button) } : null;
}

// A name gets its vowel signs when they are known; facts ask for it as newspapers write it. A quotation stands as it stands.
function nameIn(surface) {
  const name = surface.querySelector('.name');
  return name ? name.textContent.replace(/[\u064B-\u0652]/g, '') : surface.querySelector('.quotation').textContent;
}

function seen() {
  const surface = surfaces().find((one) => one.querySelector('.card'));
  if (!surface) return null;
  const controls = [...surface.querySelectorAll('button, a, iframe')].map((control) => ({
    name: control.getAttribute('aria-label') ?? control.textContent,
    kind: control.localName,
    className: control.className,
    ...middleOf(control),
  }));
  return {
    html: surface.outerHTML,
    text: surface.textContent,
    name: nameIn(surface),
    focused: surface.matches(':focus-within'),
    box: surface.getBoundingClientRect().toJSON(),
    overflow: surface.scrollWidth - surface.clientWidth,
    controls,
  };
}

// It is also another extension than Hashiya, and as such tries to get something out of it: answers of any message, and
// whatever is said on a line.
const LONGEST_SILENCE = 400;

async function answersOf({ id, messages, line }) {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const heard = [];
  const hear = (answer) => answer !== undefined && heard.push(answer);
  const sent = messages.map((message) => runtime.sendMessage(id, message).then(hear, () => undefined));
  const port = runtime.connect(id, { name: line });
  port.onMessage.addListener(hear);
  port.onDisconnect.addListener(() => runtime.lastError);
  for (const message of messages)
    try {
      port.postMessage(message);
    } catch {
      break;
    }
  await Promise.race([Promise.all(sent), new Promise((resolve) => setTimeout(resolve, LONGEST_SILENCE))]);
  await new Promise((resolve) => setTimeout(resolve, LONGEST_SILENCE));
  port.disconnect();
  return heard;
}

window.addEventListener('message', async ({ data, source }) => {
  if (source !== window) return;
  if (data?.question === 'card') window.postMessage({ answer: data.number, card: JSON.stringify(seen()) }, '*');
  if (data?.question === 'note-button')
    window.postMessage({ answer: data.number, card: JSON.stringify(seenButton()) }, '*');
  if (data?.question === 'answers')
    window.postMessage({ answers: JSON.stringify(await answersOf(JSON.parse(data.asked))) }, '*');
});
