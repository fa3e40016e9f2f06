// The museum's door: today's list is kept on the device, check-ins are noted at once and sent when the line is up. Every
// note has a key of its own, so sending it twice, or from a list that was taken offline, changes nothing. Times are the
// bank's: the list says how far the device's clock is off. The page itself is kept too (door-worker.js), so that a phone
// that was locked, or a page opened anew, still works without a line.
(function () {
  'use strict';
  var box = document.querySelector('[data-door]');
  if (!box) { return; }
  var words = box.dataset;
  var SHELF = 'cb-door';
  var LIST = 'cb-door-list';
  var NOTES = 'cb-door-notes';
  var list = read(LIST, { day: '', guests: [] });
  var notes = read(NOTES, []);
  var sending = false;
  var state, waiting, find, rows, said, eye;

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
    photo();
    if (navigator.mediaDevices) { camera(); }
  }

  // A photograph works everywhere, also where the browser gives no moving picture (a line without https).
  function photo() {
    var label = make('label', 'cb-btn cb-btn-second cb-door-photo', words.photo);
    var input = make('input', 'cb-door-file');
    input.type = 'file';
    input.id = 'door-photo';
    input.accept = 'image/*';
    input.setAttribute('capture', 'environment');
    label.append(input);
    input.addEventListener('change', function () {
      if (!input.files.length) { return; }
      createImageBitmap(input.files[0]).then(function (picture) {
        found(code(picture, picture.width, picture.height));
        input.value = '';
      }, function () { found(''); });
    });
    find.after(label);
  }

  function camera() {
    var button = make('button', 'cb-btn cb-btn-second', words.camera);
    button.type = 'button';
    button.addEventListener('click', function () { if (eye) { shut(); } else { scan(button); } });
    find.after(button);
  }

  function shut() {
    eye.stream.getTracks().forEach(function (track) { track.stop(); });
    eye.video.remove();
    eye = null;
  }

  function scan(button) {
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(function (stream) {
      var video = make('video', 'cb-door-video');
      video.muted = true;
      video.playsInline = true;
      video.srcObject = stream;
      button.after(video);
      video.play();
      var mine = eye = { stream: stream, video: video };
      (function look() {
        if (eye !== mine) { return; }
        var seen = video.videoWidth ? code(video, video.videoWidth, video.videoHeight) : '';
        if (!seen) { setTimeout(look, 150); return; }
        shut();
        found(seen);
      }());
    }, function () { said.textContent = words.nocamera; });
  }

  function code(picture, width, height) {
    var scale = Math.min(1, 1000 / Math.max(width, height));
    var sheet = document.createElement('canvas');
    sheet.width = Math.round(width * scale);
    sheet.height = Math.round(height * scale);
    var pen = sheet.getContext('2d', { willReadFrequently: true });
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, sheet.width, sheet.height);
    pen.drawImage(picture, 0, 0, sheet.width, sheet.height);
    var read = window.jsQR(pen.getImageData(0, 0, sheet.width, sheet.height).data, sheet.width, sheet.height);
    return read ? read.data : '';
  }

  function found(text) {
    said.textContent = text ? '' : words.unread;
    if (text) { find.value = text; draw(); }
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
    notes.push({ key: key(), number: guest.number, heads: heads, at: new Date(Date.now() + (list.ahead || 0)).toISOString() });
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
    return ask('GET').then(function (answer) {
      list = answer;
      list.ahead = Date.parse(answer.now) - Date.now();
      keep();
      draw();
    }).catch(trouble);
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

  // What the page is made of goes on the shelf; a page that was answered by the door of the house does not.
  function shelve() {
    if (!('serviceWorker' in navigator) || !navigator.onLine) { return; }
    navigator.serviceWorker.register(words.worker).then(function () { return caches.open(SHELF); }).then(function (shelf) {
      var parts = Array.prototype.map.call(document.querySelectorAll('link[rel=stylesheet], script[src], link[rel~=icon]'),
        function (part) { return part.href || part.src; });
      parts.forEach(function (part) { shelf.add(part).catch(function () {}); });
      return fetch(location.pathname, { credentials: 'same-origin' }).then(function (page) {
        if (page.ok && !page.redirected) { return shelf.put(location.pathname, page); }
      });
    }).catch(function () {});
  }

  window.addEventListener('online', function () { draw(); send(); fetchList(); });
  window.addEventListener('offline', draw);
  frame();
  draw();
  fetchList().then(send);
  shelve();
}());
