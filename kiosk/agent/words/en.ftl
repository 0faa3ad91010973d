# What the kiosk tells field agents. Short sentences, plain words: no one needs a computer to read them.

# The way in.
lock-title = Your PIN
digits-entered =
    { $count ->
        [one] { $count } digit
       *[other] { $count } digits
    }
letters-entered =
    { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
heard-by-others = Others may hear which keys you look for. Put headphones on, or see that nobody stands near.
state-good = ticked
state-care = needs a look
pin-title = Choose a PIN
pin-hint = At least 4 digits. Not 1234.
pin-again-title = The same PIN once more
pin-differs = The two PINs are not the same. Choose one again.
pin-wrong = This is not the PIN.
pin-wait = This is not the PIN. Wait { $seconds } seconds, then try again.
pin-broken = The PIN cannot be read any more. The office can set a new one.
pin-too-easy = This PIN is too easy to guess. Choose another.
pin-chosen = From now on this PIN opens the agent’s screens. Write it down in a safe place.

# The menu.
menu-title = This pod
menu-stick = Stick
menu-answers = Answers: { $count }
menu-packs = Consultations
menu-site = We moved
menu-wifi = Wifi
menu-checklist = Before the first day
menu-tests = Tests
menu-health = How is the pod?
menu-defaults = Language and volume
menu-pin = New PIN
menu-power = Switch off
menu-leave = Done

# Sticks.
stick-title = The stick
stick-none = Plug the stick in. It is noticed by itself.
stick-gone = This stick is no longer there.
stick-other = Other stick
stick-install = New: { $title }
stick-take =
    { $count ->
        [0] See what has arrived
        [one] Take { $count } answer
       *[other] Take { $count } answers
    }
stick-release = I pull it out
stick-released = You may pull the stick out now.
stick-read-only = Nothing can be written on this stick: it cannot take answers.
stick-empty = There are no consultations on this stick.
stick-nothing-new = Everything on this stick is here already.
stick-taken =
    { $count ->
        [0] Nothing waits: there was nothing to take.
        [one] { $count } answer is on the stick. It stays here too, until the centre has it.
       *[other] { $count } answers are on the stick. They stay here too, until the centre has them.
    }
stick-taken-arrived =
    { $count ->
        [one] { $arrived } had arrived and are deleted here. { $count } is on the stick.
       *[other] { $arrived } had arrived and are deleted here. { $count } are on the stick.
    }
stick-full = The stick is full. All answers are still here. Make room on it, or take another.
stick-pulled = The stick was pulled out before it was finished. Nothing is lost: plug it in again.
stick-worn = The stick did not take what was written. Take another one.
stick-unreadable = This stick cannot be read here. Take one formatted as { $newer } or { $older }.

# Packs.
pack-dates = { $opens } to { $closes }
pack-new = New here: version { $version }
pack-newer = Version { $version } takes the place of version { $here }
pack-version = { $title } ({ $version })
pack-number = Version { $version }
pack-shown = Residents see this one
pack-show = Show this one
pack-rehearse = Try it without counting
rehearsal-end = End the trial
rehearsal-ends = The trial ends as soon as you leave.
pack-remove = Remove it from this pod
packs-none = No consultation is here yet. Bring one with a stick.
signed-by-town = Signed by the town
signed-by = Signed by { $who }, for the town
install = Install
installed = “{ $title }” is here, and residents see it. You may pull the stick out.
removed = “{ $title }” was removed.
now-shown = Residents see “{ $title }” now.
rehearsing = The pod begins anew with “{ $title }”. A yellow sign says that nothing counts. It ends by itself when nobody touches it for ten minutes.
megabytes = { $count } MB
gigabytes = { $count } GB

# Why something was refused.
refused-signature = This stick is not from your town. Nothing was installed. Tell the office.
refused-expired = This stick is too old to be believed. Have it written again at the office. If it is new, the pod’s clock is wrong.
refused-rolled-back = This stick is older than one that was here before. Take the newest stick.
refused-damaged = This stick is damaged, or somebody changed it. Nothing was installed. Have it written again.
refused-other-pod = This consultation is for another pod.
refused-older = A newer version is here already.
refused-newer-format = This consultation needs newer software on the pod. Tell the office.
refused-disk = The pod has no room, or its card is worn out. Nothing has changed. Tell the office.
refused-not-ready = This does not work yet. Look at “Before the first day”.
refused-failed = This did not work. Nothing was lost. Try again; if it fails again, tell the office.

# Answers.
answers-title = Answers
answers-waiting =
    { $count ->
        [one] { $count } answer waits here
       *[other] { $count } answers wait here
    }
answers-safe = Nobody can read them here. They stay until the centre has them.
answers-take = Take them
answers-nowhere = This pod does not belong to a centre yet. The office has to enrol it.

# Where it stands.
site-title = Where does the pod stand today?
site-other = Another place
site-not-enrolled = This pod does not belong to a centre yet. The office has to enrol it first.
site-moved = From now on, answers are from “{ $site }”.
place-title = What is this place called?

# Wifi.
wifi-none = This pod has no wifi. Answers travel by stick.
wifi-search = Look around
wifi-not-looked = Look which networks are in reach. This takes a few seconds.
wifi-nothing = No network is in reach here. Answers can travel by stick.
wifi-network = { $name } ({ $strength } of 4)
wifi-joined = The pod is in “{ $name }”, and will be whenever it is in reach.
wifi-wrong = The password is wrong. Try again.
wifi-gone = This network is out of reach. Look around again.
password-title = Password of “{ $name }”
reach-nowhere = No network
reach-portal = A page wants somebody to agree or to pay first. The pod cannot do that: take another network.
reach-local = A network, but the centre does not answer
reach-centre = The centre answers

# Tests.
test-sound = Loudspeaker
test-microphone = Microphone
test-touch = Screen
test-keypad = Keypad
test-ruler = Ruler
sound-text = You hear three tones, one higher than the other.
sound-play = Play
sound-heard = I heard it
microphone-text = Say something for three seconds. Then you hear it.
microphone-try = Try
microphone-loud = The microphone hears you. Did you hear yourself?
microphone-silent = The microphone heard almost nothing. Is it plugged in?
touch-left =
    { $count ->
        [one] Touch { $count } more field
       *[other] Touch { $count } more fields
    }
keypad-none = There is none
keypad-text = Press each key once.
ruler-text = Hold a bank card to the screen. Make the drawing as wide.
ruler-fits = As wide
ruler-smaller = Smaller
ruler-larger = Larger
ruler-measured = Everything on this screen has its true size now.
passed = Passed.

# How the pod is.
health-again = Look again
health-unknown = Nothing tells how this machine is.
clock-text = On this pod it is { $time }. Is that right? If not, let it join a network for a minute, or tell the office.
clock-right = It is right
health-free = { $free } of { $total } free
health-warm = { $degrees } °C inside
health-weak-power = The power supply is too weak
health-strong-power = The power supply is strong enough
health-battery = Battery { $percent } %
health-charging = Battery { $percent } %, charging

# Before the first day.
checklist-left =
    { $count ->
        [one] { $count } thing is left to do.
       *[other] { $count } things are left to do.
    }
checklist-green = Everything is ready.
check-pin = A PIN is chosen
check-enrolled = The pod belongs to a centre
check-pack = A consultation is here
check-site = The pod knows where it stands
check-clock = The clock is right
check-room = There is room for answers
check-ruler = The screen is measured
check-touch = The screen feels fingers
check-sound = The loudspeaker sounds
check-microphone = The microphone hears
check-keypad = The keypad works
check-rehearsal = Somebody has tried it

# Defaults.
defaults-text = Every resident begins like this.

# Switching off.
power-off = Switch off
power-text = All answers are safe. The screen goes dark; then you may unplug the pod.
power-refused = The pod may not switch itself off. Unplug it: all answers are safe.

# What is being done, and what came of it.
doing-title = One moment
doing-look = The pod looks how everything is.
doing-speak = The letters of this language are made ready.
doing-unlock = The PIN is being checked.
doing-choosepin = The PIN is being kept.
doing-install = The consultation is being copied and checked. Leave the stick in.
doing-take = Answers are being put on the stick. Leave it in.
doing-release = What is on the stick is being finished. Leave it in.
doing-show = The consultation is being changed.
doing-remove = The consultation is being removed.
doing-rehearse = The rehearsal is being made ready.
doing-endrehearsal = The trial ends.
doing-stand = The place is being kept.
doing-join = The pod joins the network.
doing-pass = It is being kept.
doing-measure = It is being kept.
doing-prefer = It is being kept.
doing-sound = Listen.
doing-listen = Say something now. Then you hear it.
doing-poweroff = The pod switches off.
percent = { $count } %
notice-good = Done
notice-bad = That did not work
