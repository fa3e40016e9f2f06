There are places for you: ${event} | ${bank}

Dear ${name},

there are ${heads} places for you at "${event}" (${when}, ${place}), kept until ${until}. Please accept them before then; afterwards they go to the next on the list.

> Accept the places | ${url}
