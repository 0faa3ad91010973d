# Ce que le kiosque dit aux agents de terrain. Phrases courtes, mots de tous les jours.

# L’entrée.
lock-title = Votre code
digits-entered =
    { $count ->
        [one] { $count } chiffre
       *[other] { $count } chiffres
    }
letters-entered =
    { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }
heard-by-others = D’autres peuvent entendre quelles touches vous cherchez. Mettez un casque, ou vérifiez que personne n’est à côté.
state-good = coché
state-care = à voir
pin-title = Choisissez un code
pin-hint = Au moins 4 chiffres. Pas 1234.
pin-again-title = Le même code encore une fois
pin-differs = Les deux codes ne sont pas les mêmes. Choisissez à nouveau.
pin-wrong = Ce n’est pas le bon code.
pin-wait = Ce n’est pas le bon code. Attendez { $seconds } secondes, puis essayez encore.
pin-broken = Le code ne peut plus être lu. Le bureau peut en mettre un nouveau.
pin-too-easy = Ce code est trop facile à deviner. Choisissez-en un autre.
pin-chosen = Ce code ouvre maintenant les écrans des agents. Notez-le en lieu sûr.

# Le menu.
menu-title = Cette nacelle
menu-stick = Clé USB
menu-answers = Réponses : { $count }
menu-packs = Consultations
menu-site = Autre lieu
menu-wifi = Wifi
menu-checklist = Avant le premier jour
menu-tests = Essais
menu-health = Comment va la nacelle ?
menu-defaults = Langue et volume
menu-pin = Nouveau code
menu-power = Éteindre
menu-leave = Terminé

# Les clés.
stick-title = La clé USB
stick-none = Branchez la clé. La nacelle la voit toute seule.
stick-gone = Cette clé n’est plus là.
stick-other = Autre clé
stick-install = Nouveau : { $title }
stick-take =
    { $count ->
        [0] Voir ce qui est arrivé
        [one] Emporter { $count } réponse
       *[other] Emporter { $count } réponses
    }
stick-release = Je la retire
stick-released = Vous pouvez retirer la clé.
stick-read-only = On ne peut rien écrire sur cette clé : elle ne peut pas emporter de réponses.
stick-empty = Il n’y a pas de consultation sur cette clé.
stick-nothing-new = Tout ce qui est sur cette clé est déjà ici.
stick-taken =
    { $count ->
        [0] Rien n’attend : il n’y avait rien à emporter.
        [one] { $count } réponse est sur la clé. Elle reste ici aussi, jusqu’à ce que le centre l’ait.
       *[other] { $count } réponses sont sur la clé. Elles restent ici aussi, jusqu’à ce que le centre les ait.
    }
stick-taken-arrived =
    { $count ->
        [one] { $arrived } sont bien arrivées et sont effacées ici. { $count } est sur la clé.
       *[other] { $arrived } sont bien arrivées et sont effacées ici. { $count } sont sur la clé.
    }
stick-full = La clé est pleine. Toutes les réponses sont encore ici. Faites de la place, ou prenez une autre clé.
stick-pulled = La clé a été retirée avant la fin. Rien n’est perdu : branchez-la encore une fois.
stick-worn = La clé n’a pas gardé ce qui a été écrit. Prenez-en une autre.
stick-unreadable = Cette clé ne peut pas être lue ici. Prenez une clé formatée en { $newer } ou { $older }.

# Les consultations.
pack-dates = Du { $opens } au { $closes }
pack-new = Nouveau ici : version { $version }
pack-newer = La version { $version } remplace la version { $here }
pack-version = { $title } ({ $version })
pack-number = Version { $version }
pack-shown = Les habitants voient celle-ci
pack-show = Montrer celle-ci
pack-rehearse = Essayer sans compter
rehearsal-end = Finir l’essai
rehearsal-ends = L’essai finit dès que vous partez.
pack-remove = L’enlever de cette nacelle
packs-none = Il n’y a pas encore de consultation. Apportez-en une avec une clé.
signed-by-town = Signé par la ville
signed-by = Signé par { $who }, pour la ville
install = Installer
installed = « { $title } » est là, et les habitants la voient. Vous pouvez retirer la clé.
removed = « { $title } » est enlevée.
now-shown = Les habitants voient maintenant « { $title } ».
rehearsing = La nacelle redémarre avec « { $title } ». Un panneau jaune dit que rien ne compte. L’essai finit tout seul si personne ne touche l’écran pendant dix minutes.
megabytes = { $count } Mo
gigabytes = { $count } Go

# Pourquoi c’est refusé.
refused-signature = Cette clé ne vient pas de votre ville. Rien n’a été installé. Prévenez le bureau.
refused-expired = Cette clé est trop vieille pour être crue. Faites-la refaire au bureau. Si elle est neuve, l’horloge de la nacelle est fausse.
refused-rolled-back = Cette clé est plus vieille qu’une autre déjà venue ici. Prenez la plus récente.
refused-damaged = Cette clé est abîmée, ou quelqu’un l’a changée. Rien n’a été installé. Faites-la refaire.
refused-other-pod = Cette consultation est pour une autre nacelle.
refused-older = Une version plus récente est déjà ici.
refused-newer-format = Cette consultation demande un logiciel plus récent. Prévenez le bureau.
refused-disk = La nacelle n’a plus de place, ou sa carte est usée. Rien n’a changé. Prévenez le bureau.
refused-not-ready = Cela ne marche pas encore. Regardez « Avant le premier jour ».
refused-failed = Cela n’a pas marché. Rien n’est perdu. Essayez encore ; sinon, prévenez le bureau.

# Les réponses.
answers-title = Réponses
answers-waiting =
    { $count ->
        [one] { $count } réponse attend ici
       *[other] { $count } réponses attendent ici
    }
answers-safe = Personne ne peut les lire ici. Elles restent jusqu’à ce que le centre les ait.
answers-take = Les emporter
answers-nowhere = Cette nacelle n’appartient pas encore à un centre. Le bureau doit l’inscrire.

# Où elle est.
site-title = Où est la nacelle aujourd’hui ?
site-other = Un autre lieu
site-not-enrolled = Cette nacelle n’appartient pas encore à un centre. Le bureau doit d’abord l’inscrire.
site-moved = À partir de maintenant, les réponses viennent de « { $site } ».
place-title = Comment s’appelle ce lieu ?

# Wifi.
wifi-none = Cette nacelle n’a pas de wifi. Les réponses voyagent par clé.
wifi-search = Chercher
wifi-not-looked = Cherchez quels réseaux sont à portée. Cela prend quelques secondes.
wifi-nothing = Aucun réseau n’est à portée. Les réponses peuvent voyager par clé.
wifi-network = { $name } ({ $strength } sur 4)
wifi-joined = La nacelle est dans « { $name } », et y reviendra dès qu’il est à portée.
wifi-wrong = Le mot de passe est faux. Essayez encore.
wifi-gone = Ce réseau n’est plus à portée. Cherchez encore.
password-title = Mot de passe de « { $name } »
reach-nowhere = Pas de réseau
reach-portal = Une page veut d’abord qu’on accepte ou qu’on paie. La nacelle ne peut pas : prenez un autre réseau.
reach-local = Un réseau, mais le centre ne répond pas
reach-centre = Le centre répond

# Essais.
test-sound = Haut-parleur
test-microphone = Micro
test-touch = Écran
test-keypad = Clavier
test-ruler = Règle
sound-text = Vous entendez trois sons, de plus en plus aigus.
sound-play = Jouer
sound-heard = J’ai entendu
microphone-text = Parlez pendant trois secondes. Puis vous vous entendez.
microphone-try = Essayer
microphone-loud = Le micro vous entend. Vous êtes-vous entendu ?
microphone-silent = Le micro n’a presque rien entendu. Est-il branché ?
touch-left =
    { $count ->
        [one] Touchez encore { $count } case
       *[other] Touchez encore { $count } cases
    }
keypad-none = Il n’y en a pas
keypad-text = Appuyez une fois sur chaque touche.
ruler-text = Posez une carte bancaire sur l’écran. Faites le dessin aussi large.
ruler-fits = Aussi large
ruler-smaller = Plus petit
ruler-larger = Plus grand
ruler-measured = Tout a maintenant sa vraie taille sur cet écran.
passed = Réussi.

# Comment va la nacelle.
health-again = Regarder encore
health-unknown = Rien ne dit comment va cette machine.
clock-text = Pour cette nacelle, on est le { $time }. Est-ce juste ? Sinon, reliez-la une minute à un réseau, ou prévenez le bureau.
clock-right = C’est juste
health-free = { $free } libres sur { $total }
health-warm = { $degrees } °C à l’intérieur
health-weak-power = L’alimentation est trop faible
health-strong-power = L’alimentation est assez forte
health-battery = Batterie { $percent } %
health-charging = Batterie { $percent } %, en charge

# Avant le premier jour.
checklist-left =
    { $count ->
        [one] Il reste { $count } chose à faire.
       *[other] Il reste { $count } choses à faire.
    }
checklist-green = Tout est prêt.
check-pin = Un code est choisi
check-enrolled = La nacelle a son centre
check-pack = Une consultation est là
check-site = La nacelle sait où elle est
check-clock = L’horloge est juste
check-room = Il y a de la place
check-ruler = L’écran est mesuré
check-touch = L’écran sent les doigts
check-sound = Le haut-parleur sonne
check-microphone = Le micro entend
check-keypad = Le clavier marche
check-rehearsal = Quelqu’un a essayé

# Réglages de départ.
defaults-text = Chaque habitant commence ainsi.

# Éteindre.
power-off = Éteindre
power-text = Toutes les réponses sont en sécurité. L’écran devient noir ; ensuite on peut débrancher.
power-refused = La nacelle n’a pas le droit de s’éteindre seule. Débranchez-la : toutes les réponses sont en sécurité.

# Ce qui se fait, et ce qui en est sorti.
doing-title = Un instant
doing-look = La nacelle regarde comment tout va.
doing-speak = Les lettres de cette langue se préparent.
doing-unlock = Le code est vérifié.
doing-choosepin = Le code est gardé.
doing-install = La consultation est copiée et vérifiée. Laissez la clé.
doing-take = Les réponses vont sur la clé. Laissez-la.
doing-release = La clé se termine. Laissez-la.
doing-show = La consultation change.
doing-remove = La consultation est enlevée.
doing-rehearse = L’essai se prépare.
doing-endrehearsal = L’essai finit.
doing-stand = Le lieu est gardé.
doing-join = La nacelle entre dans le réseau.
doing-pass = C’est gardé.
doing-measure = C’est gardé.
doing-prefer = C’est gardé.
doing-sound = Écoutez.
doing-listen = Parlez maintenant. Puis vous vous entendez.
doing-poweroff = La nacelle s’éteint.
percent = { $count } %
notice-good = C’est fait
notice-bad = Cela n’a pas marché
