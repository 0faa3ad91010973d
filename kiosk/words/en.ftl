# What the kiosk says of itself. Short sentences, everyday words.

touch = Touch
two-minutes = 2 minutes, no name
choose-language = Choose your language
commitment-information = This is what is decided.
commitment-consultation = Your view counts. Here is how.
commitment-deliberation = We talk it over. Here is how.
commitment-representation = Your voice is carried. Here is how.
commitment-co-decision = You decide with us. Here is how.
you-say = You say
decided-on = on { $day }.
we-answer = We answer you
answered-by = right here, before { $day }.
start = Start
resume = Go on
progress = { $step } of { $total }
back = Back
skip = Skip
decline = Rather not say
forward = OK
next = Next
more = See more
listen = Listen
comfort = Settings
comfort-title = What suits you?
comfort-unset = As at first
letters-small = Small letters
letters-default = Usual letters
letters-large = Large letters
letters-largest = Largest letters
contrast-default = Usual colours
contrast-high = Black and white
contrast-low = Soft light
lower = All further down
slower = Slower voice
faster = Faster voice
softer = Softer sound
louder = Louder sound
still = No movement
language = Language
about = About
about-title = Who made what?
profile-why = To see whether everyone is heard. You can skip this.
leave = Leave
change = Change
choose-several = You can touch several pictures.
choose-up-to =
    { $most ->
        [one] You can touch { $most } picture.
       *[other] You can touch up to { $most } pictures.
    }
choices-full = No more can be taken. Touch one again to take it back.
scale-faces-5-1 = very bad
scale-faces-5-2 = bad
scale-faces-5-3 = so-so
scale-faces-5-4 = good
scale-faces-5-5 = very good
scale-faces-3-1 = bad
scale-faces-3-2 = so-so
scale-faces-3-3 = good
scale-agreement-5-1 = not at all
scale-agreement-5-2 = rather no
scale-agreement-5-3 = in the middle
scale-agreement-5-4 = rather yes
scale-agreement-5-5 = fully
scale-agreement-3-1 = no
scale-agreement-3-2 = in the middle
scale-agreement-3-3 = yes
review-title = You said
review-hint = Touch a line to change it.
no-answer = No answer
nothing-to-give = You have not said anything yet. Touch a line to answer.
give = Give my view
giving = Saving…
thanks = Thank you. It is saved.
thanks-count =
    { $count ->
        [one] Here, { $count } person has given a view.
       *[other] Here, { $count } people have given their view.
    }
thanks-more-than = Here, more than { $count } people have given their view.
a-lot = a lot
half = half
a-few = a few
nobody = nobody
another = Another person?
finish = Finish
still-there = Are you still there?
still-there-hint = If not, your answers are erased.
stay = I am still here
calm-title = A short break
calm-text = The screen will be back at once.
no-pack-title = Coming soon
no-pack-text = There is no question on this pod yet.
not-enrolled-text = This pod is not joined to a centre yet.
not-commissioned-text = This pod is being made ready.
season-ahead = Coming soon
season-closed = It is over. Thank you!
season-decided = The decision is here.
season-place = What was said here
season-promise = What was promised
opens-on = from { $day } on.
answer-by = The answer: before { $day }.
rehearsal = Rehearsal
place-map = The map
place-hint-pin = Bring the place under the cross, then touch “Here”.
place-hint-zone = Touch a place.
place-here = Here
place-nearer = Closer
place-farther = Further away
place-places = Places you know
place-somewhere = a place on the map
place-near = near: { $place }
place-left-of = to the left of:
place-right-of = to the right of:
place-above = above:
place-below = below:
votes-left = { $count } left
votes-undo = Undo
votes-done = That is all. Touch OK.
pairs-undecided = I can’t decide
opinions-agree = I agree
opinions-disagree = I disagree
opinions-pass = Not sure
opinions-agree-count =
    { $count ->
        [one] Agree { $count } time
       *[other] Agree { $count } times
    }
opinions-disagree-count =
    { $count ->
        [one] Disagree { $count } time
       *[other] Disagree { $count } times
    }
opinions-pass-count =
    { $count ->
        [one] Not sure { $count } time
       *[other] Not sure { $count } times
    }
ranking-exactly =
    { $count ->
        [one] Touch the picture that you like best.
       *[other] Touch { $count } pictures, the best one first.
    }
ranking-between = Touch { $least } to { $most } pictures, the best one first.
ranking-order = Sort
ranking-pictures = Pictures
ranking-move = Move the pictures up or down.
ranking-up = Up
ranking-down = Down
ranking-place = number { $place }
ranking-high = high
ranking-middle = in the middle
ranking-low = low
ranking-never = no place
sides-for = For
sides-against = Against
compare-none = None of these
drawing-hint = Draw with your finger.
drawing-full = The sheet is full. Touch “OK”, or rub something out.
drawing-sheet = The sheet
drawing-undo = Undo
drawing-again = Clear all
drawing-sure = Yes, clear
drawing-given = your drawing
drawing-ink = black
drawing-red = red
drawing-blue = blue
drawing-green = green
drawing-yellow = yellow
number-less = Less
number-more = More
number-slide = Slide the round knob.
number-range = { $low } to { $high }
points-share =
    { $count ->
        [one] Give your point.
       *[other] Share out { $count } points.
    }
points-left =
    { $count ->
        [0] Nothing left
        [one] { $count } point left
       *[other] { $count } points left
    }
points-given =
    { $count ->
        [0] no points
        [one] { $count } point
       *[other] { $count } points
    }
points-of = { $label }: { $points }
points-less = Take a point back
points-more = Give a point
points-full = No more points can go here.
calendar-day = { $weekday } { $day }
calendar-time = at { $time }
words-hint = Write with the keys. Please give no names.
words-given = your text
words-space = space
words-delete = delete a letter
words-letters = letters
words-accents = accents
words-digits = numbers
words-letters-key = abc
words-accents-key = éà
words-digits-key = 123
words-left =
    { $count ->
        [one] { $count } letter left
       *[other] { $count } letters left
    }
words-mark-dot = full stop
words-mark-comma = comma
words-mark-question = question mark
words-mark-exclamation = exclamation mark
words-mark-apostrophe = apostrophe
words-mark-hyphen = hyphen
words-mark-colon = colon
words-mark-semicolon = semicolon
words-mark-opens = opening bracket
words-mark-closes = closing bracket
words-mark-quotes = quotation mark
words-mark-percent = per cent
words-mark-plus = plus
words-mark-euro = euro
words-mark-pound = pound
budget-rule = How we count
budget-spend = Choose what to pay for.
budget-approve =
    { $most ->
        [one] Choose { $most } project.
       *[other] Choose { $most } projects at most.
    }
budget-dear = It costs more than what is left.
budget-full =
    { $most ->
        [one] You already have { $most } project.
       *[other] You already have { $most } projects.
    }
budget-left = { $left } left of { $amount }
budget-of = { $left } of { $amount }
budget-above = A little more than { $left } left of { $amount }
budget-hardly = Hardly anything left of { $amount }
budget-approved = { $count } chosen of { $most }
budget-page = page { $page } of { $pages }
budget-before = Page before
video-play = Watch
video-pause = Pause
video-resume = Go on
video-again = From the start
video-missing = This film does not work right now. Touch “Next”.
signs-name = Sign language
signs-pause = Stop the signs
signs-show = See the signs
voice-consent = We record your voice. Our team hears it before anyone else.
voice-agree = I agree
voice-most = Speak for up to { $count } seconds.
voice-record = Record
voice-stop = Stop
voice-ending = One moment…
voice-hear = Listen again
voice-quiet = Stop
voice-anew = Start again
voice-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
voice-deaf = The microphone is not working. You can skip this.
voice-given = your message

# Keys and switches.

keys-dark = Dark screen
keys-hold = Rest to choose
keys-left = Left
keys-right = Right
keys-up = Up
keys-down = Down
keys-pen = Start a line
keys-lift = End the line
keys-chosen = chosen
keys-not-chosen = no longer chosen
keys-volume = Sound { $level } of { $most }
keys-pace = Speed { $level } of { $most }
switch-title = Try your switch
switch-wait = Wait for the star.
switch-now = Press now!
