// The kit's behaviour: everything works without it but copying, drafts, small photographs, and the scan field's global ear.
(function () {
  'use strict';
  var drafts = 'cb-draft:';

  // --- messages take the focus; the title is already prefixed by the server -----------------------------------
  function focusErrors(root) {
    var box = root.querySelector('[data-focus]');
    if (box) { box.focus(); }
  }

  /** Where nothing is left to scan, the hands go on at the next field. */
  function focusNext() {
    var next = document.querySelector('main [data-focus]')
      || document.querySelector('main form :is(input:not([type=hidden]), select, textarea, button)');
    if (next) { next.focus(); }
  }

  function copy(button) {
    var done = function () {
      var label = button.getAttribute('aria-label');
      button.setAttribute('aria-label', button.dataset.copied);
      button.firstElementChild.className = 'pi pi-check';
      setTimeout(function () {
        button.setAttribute('aria-label', label);
        button.firstElementChild.className = 'pi pi-copy';
      }, 2000);
    };
    if (navigator.clipboard) { navigator.clipboard.writeText(button.dataset.copy).then(done); }
  }

  // --- drafts: what was typed survives an expired session (never secrets, codes or files) ----------------------
  function keepable(input) {
    return input.name && !/^(formKey$|jakarta\.faces|javax\.faces|primefaces)/.test(input.name)
      && !/^(password|file|hidden|submit|button)$/.test(input.type)
      && input.autocomplete !== 'one-time-code' && !input.closest('[data-scan]');
  }

  function draftKey(form) { return drafts + location.pathname + '#' + form.dataset.form; }

  function keepDraft(form) {
    if (form.dataset.noDraft) { return; }
    var kept = {};
    Array.prototype.forEach.call(form.elements, function (input) {
      if (!keepable(input)) { return; }
      if (input.type === 'radio' || input.type === 'checkbox') {
        if (input.checked) { (kept[input.name] = kept[input.name] || []).push(input.value); }
      } else if (input.value) { kept[input.name] = [input.value]; }
    });
    try { sessionStorage.setItem(draftKey(form), JSON.stringify(kept)); } catch (full) { /* a draft is a courtesy */ }
  }

  function restoreDraft(form) {
    var stored = sessionStorage.getItem(draftKey(form));
    if (!stored) { return false; }
    var kept = JSON.parse(stored);
    Array.prototype.forEach.call(form.elements, function (input) {
      if (!keepable(input) || !kept[input.name]) { return; }
      if (input.type === 'radio' || input.type === 'checkbox') {
        input.checked = kept[input.name].indexOf(input.value) >= 0;
      } else if (!input.value) { input.value = kept[input.name][0]; }
    });
    return true;
  }

  function forms() { return document.querySelectorAll('form[data-form]'); }

  function settleDrafts() {
    // An expired page or the door says that the way was broken off; the form that is opened again gets its draft back.
    if (/\/(errors\/expired|sign-in)\.xhtml$/.test(location.pathname)) {
      sessionStorage.setItem('cb-return', '1');
      return;
    }
    var returning = sessionStorage.getItem('cb-return');
    var restored = returning && Array.prototype.filter.call(forms(), restoreDraft).length > 0;
    if (!returning || restored) { forgetDrafts(); }
  }

  /** What was sent has arrived, or was given back. */
  function forgetDrafts() {
    sessionStorage.removeItem('cb-return');
    Object.keys(sessionStorage).filter(function (key) { return key.indexOf(drafts) === 0; })
      .forEach(function (key) { sessionStorage.removeItem(key); });
  }

  // --- form keys: one answered ajax request, one new key --------------------------------------------------------
  function newKey() {
    if (window.crypto.randomUUID) { return window.crypto.randomUUID(); }
    var bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    var hex = Array.prototype.map.call(bytes, function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function renewKeys() {
    Array.prototype.forEach.call(document.querySelectorAll('input[name=formKey]'), function (input) {
      input.value = newKey();
    });
  }

  // --- the scan field -------------------------------------------------------------------------------------------
  var FAST_MS = 50;
  var AGAIN_MS = 2000;
  var scan = { typed: '', last: 0, fast: 0, composed: false, sent: '', sentAt: 0, busy: false };
  var SHIFTED = { Minus: '_', Equal: '+', Period: '>', Comma: '<', Slash: '?', Semicolon: ':', Quote: '"', Digit1: '!', Digit2: '@', Digit3: '#', Digit4: '$', Digit5: '%', Digit6: '^', Digit7: '&', Digit8: '*', Digit9: '(', Digit0: ')', Backslash: '|', BracketLeft: '{', BracketRight: '}', Backquote: '~' };
  var PLAIN = { Minus: '-', Equal: '=', Period: '.', Comma: ',', Slash: '/', Semicolon: ';', Quote: "'", Backslash: '\\', BracketLeft: '[', BracketRight: ']', Backquote: '`', Space: ' ' };

  /** The character that was meant; where an input method hides it, what the key stands for on a US layout. */
  function letter(event) {
    var code = event.code || '';
    if (event.key && event.key.length === 1 && event.key.charCodeAt(0) < 127) { return event.key; }
    var shift = event.shiftKey;
    if (/^Key[A-Z]$/.test(code)) {
      var caps = event.getModifierState && event.getModifierState('CapsLock');
      return shift !== !!caps ? code.charAt(3) : code.charAt(3).toLowerCase();
    }
    if (/^Digit\d$/.test(code)) { return shift ? SHIFTED[code] : code.charAt(5); }
    if (/^Numpad\d$/.test(code)) { return code.charAt(6); }
    return (shift ? SHIFTED[code] : PLAIN[code]) || '';
  }

  function station() { return document.querySelector('[data-scan]'); }
  function scanInput(box) { return document.getElementById(box.dataset.scan); }

  function note(box, text) {
    var line = box.querySelector('.cb-scan-note');
    line.textContent = text;
    line.hidden = !text;
  }

  function beep(tone) {
    if (localStorage.getItem('cb-mute') === '1' || !window.AudioContext) { return; }
    var audio = beep.audio || (beep.audio = new AudioContext());
    var notes = tone === 'bad' ? [[220, 0, .18], [180, .24, .22]] : [[1320, 0, .09]];
    notes.forEach(function (n) {
      var tune = audio.createOscillator();
      var gain = audio.createGain();
      gain.gain.value = .12;
      tune.frequency.value = n[0];
      tune.connect(gain).connect(audio.destination);
      tune.start(audio.currentTime + n[1]);
      tune.stop(audio.currentTime + n[1] + n[2]);
    });
  }

  function submitScan(box, code) {
    var now = Date.now();
    scan.typed = '';
    scan.fast = 0;
    if (!code) { return; }
    if (code === scan.sent && now - scan.sentAt < AGAIN_MS) {
      note(box, box.dataset.again);
      scanInput(box).value = '';
      return;
    }
    if (scan.busy) { return; }
    scan.sent = code;
    scan.sentAt = now;
    scan.busy = true;
    scan.warned = scan.composed;
    note(box, scan.composed ? box.dataset.ime : '');
    scan.composed = false;
    scanInput(box).value = code;
    window.PrimeFaces.ajax.Request.handle({
      source: box.dataset.scan, formId: box.dataset.formId, process: '@form', update: box.dataset.draws,
      oncomplete: function () { scan.busy = false; }
    });
  }

  /** A code read into a field that asks for one stays there, and the hands go on to the next. */
  function goOn(field) {
    var all = Array.prototype.filter.call(field.form.elements, function (each) {
      return each.type !== 'hidden' && !each.disabled;
    });
    var next = all[all.indexOf(field) + 1];
    if (next) { next.focus(); }
  }

  function suffix(box) { return { tab: 'Tab', comma: 'Comma' }[box.dataset.suffix] || 'Enter'; }

  function onKey(event) {
    var box = station();
    if (!box || event.ctrlKey || event.altKey || event.metaKey) { return; }
    var input = scanInput(box);
    var elsewhere = event.target !== input && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    var now = event.timeStamp;
    var quick = now - scan.last < FAST_MS;
    scan.last = now;
    if (event.key === 'Process' || event.keyCode === 229 || event.isComposing) { scan.composed = true; }
    if (event.code === suffix(box) || event.key === 'Enter') {
      var scanned = scan.fast >= 5 && scan.typed.length >= 6;
      if (event.target === input) {
        event.preventDefault();
        submitScan(box, (scan.composed || scanned ? scan.typed : input.value).trim());
      } else if (scanned && event.target.matches('.cb-in-id')) {
        event.preventDefault();
        event.stopPropagation();
        if (scan.composed) { event.target.value = scan.typed.trim(); }
        goOn(event.target);
      } else if (scanned) {
        event.preventDefault();
        event.stopPropagation();
        if (elsewhere && event.target.value) { event.target.value = event.target.value.replace(scan.typed, ''); }
        submitScan(box, scan.typed.trim());
      }
      scan.typed = '';
      scan.fast = 0;
      return;
    }
    if (event.code === 'Backspace') {
      scan.typed = scan.typed.slice(0, -1);
      return;
    }
    var character = letter(event);
    if (!character || (event.key.length > 1 && event.key !== 'Process' && event.keyCode !== 229)) { return; }
    if (!quick) { scan.fast = 0; }
    scan.fast += 1;
    if (!quick && event.target !== input) { scan.typed = ''; }
    if (event.target === input && input.value === '' && !scan.composed && !quick) { scan.typed = ''; }
    scan.typed += character;
    if (!elsewhere && event.target !== input && event.target.tagName !== 'BUTTON' && event.target.tagName !== 'A') {
      input.focus();
      if (event.key.length === 1) {
        event.preventDefault();
        input.value = scan.typed;
      }
    }
  }

  function listen() {
    var box = station();
    if (!box) { return; }
    var input = scanInput(box);
    if (!document.activeElement || document.activeElement === document.body) { input.focus(); }
    input.addEventListener('compositionstart', function () { scan.composed = true; });
    input.addEventListener('compositionend', function () { input.value = ''; });
  }

  function afterAjax() {
    var box = station();
    renewKeys();
    if (!box) {
      // Only where what had the focus was drawn away: a field that is kept by itself must not lose the hands.
      if (!document.activeElement || document.activeElement === document.body) { focusNext(); }
      return;
    }
    var input = scanInput(box);
    note(box, scan.warned ? box.dataset.ime : '');
    listen();
    input.value = scan.typed;
    input.focus();
    var result = box.querySelector('[data-sound]');
    if (result) { beep(result.dataset.sound); }
  }

  // --- a station's clock and network ------------------------------------------------------------------------------
  function clock() {
    var face = document.querySelector('[data-clock]');
    if (!face) { return; }
    var ahead = Number(face.dataset.clock) - Date.now();
    var show = function () {
      var now = new Date(Date.now() + ahead);
      face.dateTime = now.toISOString();
      face.textContent = now.toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false, hour: '2-digit', minute: '2-digit' });
    };
    show();
    setInterval(show, 10000);
  }

  function network(up) {
    var light = document.querySelector('[data-net]');
    if (!light) { return; }
    var words = light.lastElementChild;
    words.dataset.online = words.dataset.online || words.textContent;
    light.classList.toggle('cb-down', !up);
    words.textContent = up ? words.dataset.online : light.dataset.offline;
    document.querySelector('.cb-offline').hidden = up;
  }

  // --- a phone's photograph is made small before it travels; where that fails it goes as it is -------------------
  function redraw(picture, scale, done) {
    var canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(done, 'image/jpeg', .8);
  }

  function shrink(input) {
    var file = input.files[0];
    delete input.dataset.shrunk;
    if (!file || !/^image\//.test(file.type) || !window.createImageBitmap || !window.DataTransfer) { return; }
    createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (picture) {
      var scale = Number(input.dataset.shrink) / Math.max(picture.width, picture.height);
      if (scale >= 1) { return; }
      redraw(picture, scale, function (small) {
        if (!small || small.size >= file.size || input.files[0] !== file) { return; }
        var tray = new DataTransfer();
        tray.items.add(new File([small], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' }));
        input.files = tray.files;
        input.dataset.shrunk = small.size;
      });
    }).catch(function () { /* a picture the browser cannot read is judged by the server */ });
  }

  document.addEventListener('change', function (event) {
    if (event.target.matches('input[type=file][data-shrink]')) { shrink(event.target); }
  });

  document.addEventListener('keydown', onKey, true);
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (button) { copy(button); }
    Array.prototype.forEach.call(document.querySelectorAll('.cb-menu[open]'), function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && document.querySelector('.cb-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  document.addEventListener('submit', function (event) {
    if (event.target.matches('form[data-form]')) { keepDraft(event.target); }
  });
  window.addEventListener('online', function () { network(true); });
  window.addEventListener('offline', function () { network(false); });

  // --- idle: two minutes before the session ends the page says so and can be kept -----------------------------
  function watchIdle() {
    var box = document.querySelector('[data-idle]');
    var seconds = box && Number(box.dataset.idle);
    if (!seconds) { return; }
    var words = box.querySelector('p');
    var stay = box.querySelector('button');
    var since = Date.now();
    var over = function () {
      words.textContent = box.dataset.over;
      stay.hidden = true;
      box.hidden = false;
    };
    setInterval(function () {
      var left = seconds - (Date.now() - since) / 1000;
      if (left <= 0) { over(); } else if (left <= 120) { box.hidden = false; }
    }, 5000);
    stay.addEventListener('click', function () {
      fetch(location.href, { credentials: 'same-origin', redirect: 'manual' }).then(function (answer) {
        if (!answer.ok) { over(); return; }
        since = Date.now();
        box.hidden = true;
      }, over);
    });
  }

  // --- a time that runs out: shown by the second, said aloud once two minutes before its end --------------------
  function countDown() {
    var box = document.querySelector('[data-until]');
    if (!box) { return; }
    var said = false;
    // The reader's clock may be wrong and the demo's runs ahead: what counts is how long the server said.
    var ends = Date.now() + Number(box.dataset.until);
    var tick = function () {
      var left = Math.max(0, Math.round((ends - Date.now()) / 1000));
      var words = Math.floor(left / 60) + ':' + ('0' + left % 60).slice(-2);
      box.textContent = left ? box.dataset.left.replace('{0}', words) : box.dataset.over;
      if (left <= 120 && !said) {
        said = true;
        var news = document.querySelector('[data-until-news]');
        if (news) { news.textContent = left ? box.dataset.soon : box.dataset.over; }
      }
      if (left) { setTimeout(tick, 1000); }
    };
    tick();
  }

  /** On a phone the menu is one line wider than the screen: it begins where the reader is. */
  function showWhereOneIs() {
    var here = document.querySelector('.cb-nav [aria-current="page"]');
    if (!here) { return; }
    var line = here.parentElement;
    var aside = here.getBoundingClientRect().left - line.getBoundingClientRect().left;
    line.scrollLeft += aside - (line.clientWidth - here.offsetWidth) / 2;
  }

  function ready() {
    showWhereOneIs();
    settleDrafts();
    countDown();
    focusErrors(document);
    listen();
    clock();
    network(navigator.onLine);
    watchIdle();
    if (window.innerWidth < 960) {
      Array.prototype.forEach.call(document.querySelectorAll('.cb-side'), function (side) { side.open = false; });
    }
    if (window.jQuery) { window.jQuery(document).on('pfAjaxSuccess', function () { setTimeout(afterAjax, 0); }); }
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', ready); } else { ready(); }
}());
