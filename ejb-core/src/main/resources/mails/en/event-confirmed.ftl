You have signed up: ${event} | ${bank}

Dear ${name},

you have signed up for "${event}".

When: ${when}

Where: ${place}

People: ${heads}. Number: ${number}

At the door please show the number or the code on the page of your sign-up. If you cannot come, please cancel by the link below: the places go to those who wait.

> See or cancel the sign-up | ${url}
