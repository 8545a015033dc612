# The call on the whole terminal.

screen-more-to-say = More to say if something is true: press space.
screen-if-true = If it is true: { $fact }
screen-keys-field = Enter saves · Esc goes back · Tab: next part
screen-keys-menu = A key or Enter takes it · Esc goes back
screen-keys-help = Any key goes back
screen-space = space:
screen-help = all keys
screen-leave = leave
screen-day = Day (2026-04-02)
screen-key-others = one of the other lines behind the last digit
screen-key-find = looks for a line by what they said
screen-looking = Looking for a line like this …
screen-key-more = how it stands, and what is good to know
screen-key-leave = leaves the screen; the call goes on
