// What pages do with a script: times in the reader's zone, and live parts that keep what the reader opened.
'use strict';
(() => {
  const status = document.getElementById('live-status');
  const say = text => { if (status && status.textContent !== text) status.textContent = text; };
  const format = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });

  function localTimes(root) {
    for (const time of root.querySelectorAll('time[datetime]:not([title])')) {
      const at = new Date(time.dateTime);
      if (Number.isNaN(at.getTime())) continue;
      time.title = time.textContent;
      time.textContent = format.format(at);
    }
  }

  // A press that began on something ends on it: what came meanwhile waits for the next renewal, which is answered the same.
  let pressed = false;
  for (const down of ['pointerdown', 'keydown']) document.addEventListener(down, () => { pressed = true; }, true);
  for (const up of ['pointerup', 'pointercancel', 'contextmenu', 'keyup'])
    document.addEventListener(up, () => setTimeout(() => { pressed = false; }), true);   // the click comes first
  window.addEventListener('blur', () => { pressed = false; });

  // What has the focus, to be found again in the new part: its number among its like in the nearest part with a name.
  const alike = (part, like) => [part, ...part.querySelectorAll('*')].filter(one => one.localName === like.localName && one.getAttribute('href') === like.getAttribute('href'));
  let focused = null;

  let opened = [];
  let seen = new Set();
  const ids = root => new Set([...root.querySelectorAll('article[id], .told')].map(key));
  const key = part => part.id || part.textContent.replace(/\s+/g, ' ').trim();

  document.addEventListener('htmx:beforeSwap', event => {
    const old = event.detail.target;
    if (!old || old.id !== 'live') return;
    if (pressed) {
      event.detail.shouldSwap = false;
      return;
    }
    const at = document.activeElement;
    const part = old.contains(at) && at.closest('[id]');
    focused = part ? { at, id: part.id, number: alike(part, at).indexOf(at) } : null;
    opened = [...old.querySelectorAll('details[open][id]')].map(details => details.id);
    seen = ids(old);
  });
  document.addEventListener('htmx:afterSwap', event => {
    const part = event.detail.target;
    if (part && part.classList.contains('earlier-part')) {
      // The link that was followed is gone: the reader goes on with what came in its place.
      localTimes(part);
      part.querySelector('a, summary')?.focus();
      say('Earlier articles are shown.');
      return;
    }
    const live = document.getElementById('live');
    if (!live) return;
    for (const details of live.querySelectorAll('details[id]'))
      if (opened.includes(details.id)) details.open = true;
    localTimes(live);
    for (const part of live.querySelectorAll('article[id], .told'))
      if (!seen.has(key(part))) part.classList.add('fresh');
    document.dispatchEvent(new Event('alerts:charts'));
    const place = focused && document.getElementById(focused.id);
    if (place) alike(place, focused.at)[focused.number]?.focus({ preventScroll: true });
    focused = null;
    say('Updated ' + new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(new Date()));
  });
  for (const lost of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout'])
    document.addEventListener(lost, event => say(
      event.detail.elt?.id === 'live' ? 'No connection; trying again.' : 'No connection; nothing was loaded. Follow the link again.'));
  document.addEventListener('htmx:beforeRequest', event => {
    if (event.detail.elt?.id !== 'live') say('Loading…');
  });
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful && status && status.textContent.startsWith('No connection')) say('');
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && document.activeElement?.classList.contains('s')) document.activeElement.blur();
  });

  localTimes(document);
})();
