// Answers for the museum's door when there is no line: with what door.js put on the shelf, and with nothing else.
'use strict';
self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });
self.addEventListener('fetch', function (event) {
  if (event.request.method !== 'GET' || new URL(event.request.url).pathname.endsWith('/museum/door')) { return; }
  event.respondWith(fetch(event.request).catch(function (down) {
    return caches.open('cb-door').then(function (shelf) {
      return shelf.match(event.request, { ignoreSearch: event.request.mode === 'navigate', ignoreVary: true });
    }).then(function (kept) {
      if (kept) { return kept; }
      throw down;
    });
  }));
});
