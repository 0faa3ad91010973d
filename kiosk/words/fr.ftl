# Ce que le kiosque dit de lui-même. Phrases courtes, mots de tous les jours.

touch = Touchez
two-minutes = 2 minutes, sans nom
choose-language = Choisissez votre langue
commitment-information = Voici ce qui est décidé.
commitment-consultation = Votre avis compte. Voici comment.
commitment-deliberation = On discute ensemble. Voici comment.
commitment-representation = Vos voix sont portées. Voici comment.
commitment-co-decision = Vous décidez avec nous. Voici comment.
you-say = Vous dites
decided-on = le { $day }.
we-answer = On vous répond
answered-by = ici même, avant le { $day }.
start = Commencer
resume = Continuer
progress = { $step } sur { $total }
back = Retour
skip = Passer
decline = Ne pas le dire
forward = C’est bon
next = Suite
more = Voir plus
listen = Écouter
comfort = Réglages
comfort-title = Qu’est-ce qui vous convient ?
comfort-unset = Comme au début
letters-small = Petites lettres
letters-default = Lettres habituelles
letters-large = Grandes lettres
letters-largest = Très grandes lettres
contrast-default = Couleurs habituelles
contrast-high = Noir et blanc
contrast-low = Lumière douce
lower = Tout plus bas
slower = Voix plus lente
faster = Voix plus rapide
softer = Moins fort
louder = Plus fort
still = Sans mouvement
language = Langue
about = À propos
about-title = Qui a fait quoi ?
profile-why = Pour savoir si tout le monde est entendu. Vous pouvez passer.
leave = Quitter
change = Changer
choose-several = Vous pouvez toucher plusieurs images.
choose-up-to =
    { $most ->
        [one] Vous pouvez toucher { $most } image.
       *[other] Vous pouvez toucher { $most } images au plus.
    }
choices-full = On ne peut pas en prendre plus. Retouchez une image pour l’enlever.
scale-faces-5-1 = très mal
scale-faces-5-2 = mal
scale-faces-5-3 = moyen
scale-faces-5-4 = bien
scale-faces-5-5 = très bien
scale-faces-3-1 = mal
scale-faces-3-2 = moyen
scale-faces-3-3 = bien
scale-agreement-5-1 = pas du tout
scale-agreement-5-2 = plutôt non
scale-agreement-5-3 = ni oui ni non
scale-agreement-5-4 = plutôt oui
scale-agreement-5-5 = tout à fait
scale-agreement-3-1 = non
scale-agreement-3-2 = ni oui ni non
scale-agreement-3-3 = oui
review-title = Vous avez dit
review-hint = Touchez une ligne pour changer.
no-answer = Pas de réponse
nothing-to-give = Vous n’avez rien dit pour l’instant. Touchez une ligne pour répondre.
give = Donner mon avis
giving = On enregistre…
thanks = Merci. C’est enregistré.
thanks-count =
    { $count ->
        [one] Ici, { $count } personne a donné son avis.
       *[other] Ici, { $count } personnes ont donné leur avis.
    }
thanks-more-than = Ici, plus de { $count } personnes ont donné leur avis.
a-lot = beaucoup
half = la moitié
a-few = un peu
nobody = personne
another = Une autre personne ?
finish = Terminer
still-there = Vous êtes toujours là ?
still-there-hint = Sinon, vos réponses sont effacées.
stay = Je suis là
calm-title = Une petite pause
calm-text = L’écran revient tout de suite.
no-pack-title = Bientôt ici
no-pack-text = Il n’y a pas encore de question sur cette borne.
not-enrolled-text = Cette borne n’est pas encore reliée à un centre.
not-commissioned-text = Cette borne est en préparation.
season-ahead = Bientôt
season-closed = C’est fini. Merci !
season-decided = La décision est là.
season-place = Ce qu’on a dit ici
season-promise = Ce qui était promis
opens-on = à partir du { $day }.
answer-by = Réponse avant le { $day }.
rehearsal = Essai
place-map = La carte
place-hint-pin = Amenez l’endroit sous la croix, puis touchez « Ici ».
place-hint-zone = Touchez un endroit.
place-here = Ici
place-nearer = Plus près
place-farther = Plus loin
place-places = Lieux connus
place-somewhere = un endroit sur la carte
place-near = près de : { $place }
place-left-of = à gauche de :
place-right-of = à droite de :
place-above = au-dessus de :
place-below = au-dessous de :
votes-left = Encore { $count }
votes-undo = Annuler
votes-done = C’est tout. Touchez « C’est bon ».
pairs-undecided = Je ne peux pas choisir
opinions-agree = D’accord
opinions-disagree = Pas d’accord
opinions-pass = Sans avis
opinions-agree-count = D’accord { $count } fois
opinions-disagree-count = Pas d’accord { $count } fois
opinions-pass-count = Sans avis { $count } fois
ranking-exactly =
    { $count ->
        [one] Touchez votre image préférée.
       *[other] Touchez { $count } images, la préférée d’abord.
    }
ranking-between = Touchez { $least } à { $most } images, la préférée d’abord.
ranking-order = Ranger
ranking-pictures = Images
ranking-move = Montez ou descendez les images.
ranking-up = Monter
ranking-down = Descendre
ranking-place = numéro { $place }
ranking-high = en haut
ranking-middle = au milieu
ranking-low = en bas
ranking-never = sans place
sides-for = Pour
sides-against = Contre
compare-none = Aucun de ces choix
drawing-hint = Dessinez avec le doigt.
drawing-full = La feuille est pleine. Touchez « C’est bon », ou effacez.
drawing-sheet = La feuille
drawing-undo = Annuler
drawing-again = Tout effacer
drawing-sure = Effacer, oui
drawing-given = votre dessin
drawing-ink = noir
drawing-red = rouge
drawing-blue = bleu
drawing-green = vert
drawing-yellow = jaune
number-less = Moins
number-more = Plus
number-slide = Glissez le rond.
number-range = de { $low } à { $high }
points-share =
    { $count ->
        [one] Donnez votre point.
       *[other] Partagez { $count } points.
    }
points-left =
    { $count ->
        [0] Il ne reste rien
        [one] Il reste { $count } point
       *[other] Il reste { $count } points
    }
points-given =
    { $count ->
        [0] aucun point
        [one] { $count } point
       *[other] { $count } points
    }
points-of = { $label } : { $points }
points-less = Enlever un point
points-more = Donner un point
points-full = Plus aucun point ne va ici.
calendar-day = { $weekday } { $day }
calendar-time = à { $time }
words-hint = Écrivez avec les touches. Ne donnez pas de nom.
words-given = votre texte
words-space = espace
words-delete = effacer une lettre
words-letters = les lettres
words-accents = les accents
words-digits = les chiffres
words-letters-key = abc
words-accents-key = éà
words-digits-key = 123
words-left =
    { $count ->
        [one] encore { $count } lettre
       *[other] encore { $count } lettres
    }
words-mark-dot = point
words-mark-comma = virgule
words-mark-question = point d’interrogation
words-mark-exclamation = point d’exclamation
words-mark-apostrophe = apostrophe
words-mark-hyphen = tiret
words-mark-colon = deux-points
words-mark-semicolon = point-virgule
words-mark-opens = parenthèse ouvrante
words-mark-closes = parenthèse fermante
words-mark-quotes = guillemets
words-mark-percent = pour cent
words-mark-plus = plus
words-mark-euro = euro
words-mark-pound = livre
budget-rule = Comment on compte
budget-spend = Choisissez ce qu’il faut payer.
budget-approve =
    { $most ->
        [one] Choisissez { $most } projet.
       *[other] Choisissez { $most } projets au plus.
    }
budget-dear = Trop cher pour ce qui reste.
budget-full =
    { $most ->
        [one] Vous avez déjà { $most } projet.
       *[other] Vous avez déjà { $most } projets.
    }
budget-left = Il reste { $left } sur { $amount }
budget-of = { $left } sur { $amount }
budget-above = Il reste un peu plus de { $left } sur { $amount }
budget-hardly = Il ne reste presque rien sur { $amount }
budget-approved =
    { $count ->
        [one] { $count } choisi sur { $most }
       *[other] { $count } choisis sur { $most }
    }
budget-page = page { $page } sur { $pages }
budget-before = Page d’avant
video-play = Regarder
video-pause = Pause
video-resume = Reprendre
video-again = Du début
video-missing = Ce film ne marche pas en ce moment. Touchez « Suite ».
signs-name = Langue des signes
signs-pause = Arrêter les signes
signs-show = Voir les signes
voice-consent = Nous enregistrons votre voix. Notre équipe l’écoute avant les autres.
voice-agree = D’accord
voice-most = Parlez pendant { $count } secondes au plus.
voice-record = Enregistrer
voice-stop = Arrêter
voice-ending = Un instant…
voice-hear = Réécouter
voice-quiet = Arrêter
voice-anew = Refaire
voice-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
voice-deaf = Le micro ne marche pas. Vous pouvez passer.
voice-given = votre message

# Keys and switches.

keys-dark = Écran noir
keys-hold = Appui long
keys-left = À gauche
keys-right = À droite
keys-up = En haut
keys-down = En bas
keys-pen = Poser le crayon
keys-lift = Lever le crayon
keys-chosen = choisi
keys-not-chosen = n’est plus choisi
keys-volume = Son { $level } sur { $most }
keys-pace = Vitesse { $level } sur { $most }
switch-title = Essayez votre bouton
switch-wait = Attendez l’étoile.
switch-now = Appuyez !
