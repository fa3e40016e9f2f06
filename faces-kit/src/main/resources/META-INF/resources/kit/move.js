// A booking is dragged onto another session: the booking's page opens at its form for moving, with that session chosen, and
// nothing is moved before somebody says so there. Whoever does not drag opens the booking and chooses in the same form.
(function () {
  'use strict';
  var KIND = 'application/x-cordbank-booking';
  var dragged = null;

  // A link is dragged as a link unless told otherwise, and then carries its address instead of the booking.
  document.querySelectorAll('[data-move] a').forEach(function (link) { link.draggable = false; });

  function near(event, what) { return event.target.closest ? event.target.closest(what) : null; }

  function place(event) {
    var target = dragged ? near(event, '[data-move-to]') : null;
    return target && target.dataset.moveTo !== dragged.dataset.moveFrom ? target : null;
  }

  function mark(target) {
    document.querySelectorAll('.cb-drop').forEach(function (each) { each.classList.remove('cb-drop'); });
    if (target) { target.classList.add('cb-drop'); }
  }

  document.addEventListener('dragstart', function (event) {
    dragged = near(event, '[data-move]');
    if (!dragged) { return; }
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(KIND, dragged.dataset.move);
  });
  document.addEventListener('dragover', function (event) {
    var target = place(event);
    mark(target);
    if (target) { event.preventDefault(); event.dataTransfer.dropEffect = 'move'; }
  });
  document.addEventListener('drop', function (event) {
    var target = place(event);
    if (!target) { return; }
    event.preventDefault();
    location.assign(dragged.dataset.movePage + '?id=' + dragged.dataset.move + '&to=' + target.dataset.moveTo + '#moving');
  });
  document.addEventListener('dragend', function () { mark(null); dragged = null; });
}());
