You are on the waiting list: ${event} | ${bank}

Dear ${name},

"${event}" (${when}, ${place}) is full; you are on the waiting list with ${heads} people.

As soon as there are places, we write to you in the order of the list and keep them for you for a while.

> See or leave the waiting list | ${url}
