// The museum's door: today's list is kept on the device, check-ins are noted at once and sent when the line is up. Every
// note has a key of its own, so sending it twice, or from a list that was taken offline, changes nothing.
(function () {
  'use strict';
  var box = document.querySelector('[data-door]');
  if (!box) { return; }
  var words = box.dataset;
  var LIST = 'cb-door-list';
  var NOTES = 'cb-door-notes';
  var list = read(LIST, { day: '', guests: [] });
  var notes = read(NOTES, []);
  var sending = false;
  var state, waiting, find, rows, said;

  function read(key, otherwise) {
    try { return JSON.parse(localStorage.getItem(key)) || otherwise; } catch (broken) { return otherwise; }
  }

  function keep() {
    localStorage.setItem(LIST, JSON.stringify(list));
    localStorage.setItem(NOTES, JSON.stringify(notes));
  }

  function make(name, look, text) {
    var element = document.createElement(name);
    if (look) { element.className = look; }
    if (text) { element.textContent = text; }
    return element;
  }

  function key() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
  }

  function frame() {
    var bar = make('div', 'cb-door-bar');
    state = make('span', 'cb-status cb-tone-ok');
    waiting = make('span', 'cb-door-waiting');
    bar.append(state, waiting);
    var label = make('label', 'cb-label', words.find);
    label.htmlFor = 'door-find';
    find = make('input', 'cb-in cb-in-id');
    find.id = 'door-find';
    find.autocomplete = 'off';
    find.addEventListener('input', draw);
    said = make('p', 'cb-door-said');
    said.setAttribute('role', 'status');
    rows = make('ul', 'cb-door-list');
    box.append(bar, label, find, said, rows);
    if ('BarcodeDetector' in window && navigator.mediaDevices) { camera(); }
  }

  function camera() {
    var button = make('button', 'cb-btn cb-btn-second', words.camera);
    button.type = 'button';
    button.addEventListener('click', function () { scan(button); });
    find.after(button);
  }

  function scan(button) {
    var detector = new window.BarcodeDetector({ formats: ['qr_code'] });
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(function (stream) {
      var video = make('video', 'cb-door-video');
      video.muted = true;
      video.playsInline = true;
      video.srcObject = stream;
      button.after(video);
      video.play();
      (function look() {
        detector.detect(video).then(function (codes) {
          if (!codes.length) { requestAnimationFrame(look); return; }
          stream.getTracks().forEach(function (track) { track.stop(); });
          video.remove();
          find.value = codes[0].rawValue;
          draw();
        }, function () { requestAnimationFrame(look); });
      }());
    }, function () { said.textContent = words.find; });
  }

  function bare(text) { return String(text).replace(/[\s-]/g, '').toUpperCase(); }

  function pending(guest) { return notes.some(function (note) { return note.number === guest.number; }); }

  function draw() {
    var wanted = bare(find.value);
    rows.textContent = '';
    var shown = list.guests.filter(function (guest) {
      return !wanted || bare(guest.number).indexOf(wanted) >= 0 || wanted.indexOf(bare(guest.number)) >= 0
        || bare(guest.title).indexOf(wanted) >= 0;
    });
    shown.forEach(function (guest) { rows.append(row(guest)); });
    if (!shown.length) { rows.append(make('li', 'cb-door-none', words.none)); }
    state.textContent = navigator.onLine ? words.online : words.offline;
    state.className = 'cb-status ' + (navigator.onLine ? 'cb-tone-ok' : 'cb-tone-warn');
    waiting.textContent = notes.length ? words.waiting.replace('#', notes.length) : '';
  }

  function row(guest) {
    var item = make('li', 'cb-door-guest');
    item.dataset.number = guest.number;
    item.append(make('strong', '', guest.title || guest.number), make('span', 'cb-door-small', guest.time + ' · ' + guest.number + ' · ' + guest.heads));
    if (guest.came) {
      item.append(make('span', 'cb-status cb-tone-ok', words.done + ' ' + guest.came));
    } else if (pending(guest)) {
      item.append(make('span', 'cb-status cb-tone-warn', words.taken));
    } else if (guest.open) {
      item.append(form(guest));
    } else {
      item.append(make('span', 'cb-status cb-tone-neutral', guest.state));
    }
    return item;
  }

  function form(guest) {
    var part = make('div', 'cb-door-form');
    var label = make('label', '', words.came);
    var input = make('input', 'cb-in cb-in-number');
    input.type = 'text';
    input.inputMode = 'numeric';
    input.value = guest.heads;
    input.id = 'came-' + guest.number;
    label.htmlFor = input.id;
    var button = make('button', 'cb-btn cb-btn-primary', words.do);
    button.type = 'button';
    button.setAttribute('aria-label', words.do + ' ' + (guest.title || guest.number));
    button.addEventListener('click', function () { note(guest, parseInt(input.value, 10)); });
    part.append(label, input, button);
    return part;
  }

  function note(guest, heads) {
    if (!(heads > 0) || pending(guest)) { return; }
    notes.push({ key: key(), number: guest.number, heads: heads, at: new Date().toISOString() });
    keep();
    draw();
    find.focus();
    send();
  }

  function send() {
    if (sending || !notes.length || !navigator.onLine) { return; }
    sending = true;
    var sent = notes.slice();
    ask('POST', JSON.stringify(sent)).then(function (answers) {
      var problems = [];
      answers.forEach(function (answer) {
        notes = notes.filter(function (each) { return each.key !== answer.key; });
        if (answer.refused) { problems.push(answer.refused); }
      });
      said.textContent = problems.length ? words.refused + ' ' + problems.join(' ') : '';
      keep();
    }).catch(trouble).then(function () { sending = false; return fetchList(); });
  }

  function fetchList() {
    if (!navigator.onLine) { draw(); return Promise.resolve(); }
    return ask('GET').then(function (answer) { list = answer; keep(); draw(); }).catch(trouble);
  }

  function ask(method, body) {
    return fetch(words.door + '?lang=' + words.lang, {
      method: method, body: body, credentials: 'same-origin', redirect: 'manual',
      headers: body ? { 'Content-Type': 'application/json' } : {}
    }).then(function (answer) {
      if (!answer.ok) { throw new Error(answer.type === 'opaqueredirect' ? 'door' : 'line'); }
      return answer.json();
    });
  }

  function trouble(why) {
    if (why.message === 'door') { said.textContent = words.signin; }
    draw();
  }

  window.addEventListener('online', function () { draw(); send(); fetchList(); });
  window.addEventListener('offline', draw);
  frame();
  draw();
  fetchList().then(send);
}());
