News of your cord blood: ${step} | ${bank}

Dear ${name},

there is news of your child's cord blood: ${step}.

After signing in you see when each step was done and what comes next. For your privacy no mail contains test results.

> See the progress | ${url}
