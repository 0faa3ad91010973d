# Français facile à lire et à comprendre (FALC). Ce qui manque ici est dit comme en français.

touch = Touchez l’écran
commitment-information = La décision est prise. La voici.
commitment-consultation = On vous demande votre avis. Voici pourquoi.
commitment-deliberation = On parle ensemble. Voici pourquoi.
commitment-representation = On porte votre avis. Voici comment.
commitment-co-decision = On décide ensemble. Voici comment.
we-answer = On vous répond
decline = Je ne dis pas
about = Qui a fait ?
profile-why = Nous voulons écouter tout le monde. Vous pouvez ne pas répondre.
choose-several = Vous pouvez toucher plusieurs images.
choose-up-to =
    { $most ->
        [one] Touchez { $most } image.
       *[other] Touchez { $most } images ou moins.
    }
nothing-to-give = Vous n’avez pas répondu. Touchez une ligne. Vous pourrez répondre.
give = Envoyer
giving = Attendez un peu…
thanks = Merci. Votre avis est gardé.
still-there = Êtes-vous encore là ?
still-there-hint = Si vous partez, on efface vos réponses.
stay = Oui, je suis là
calm-text = Attendez un peu. L’écran va revenir.
no-pack-text = Il n’y a pas encore de question ici.
not-enrolled-text = Cette borne n’est pas prête.
season-decided = On a décidé.
season-place = Ce que les gens ont dit ici
season-promise = Ce qu’on vous a promis
place-hint-pin = Bougez la carte. Mettez l’endroit sous la croix. Touchez « Ici ».
place-hint-zone = Touchez un endroit sur la carte.
place-nearer = Plus grand
place-farther = Plus petit
votes-done = C’est fini. Touchez « C’est bon ».
pairs-undecided = Je ne sais pas
opinions-agree = Oui
opinions-disagree = Non
opinions-pass = Je passe
opinions-agree-count =
    { $count ->
        [one] Oui { $count } fois
       *[other] Oui { $count } fois
    }
opinions-disagree-count =
    { $count ->
        [one] Non { $count } fois
       *[other] Non { $count } fois
    }
opinions-pass-count =
    { $count ->
        [one] Je passe { $count } fois
       *[other] Je passe { $count } fois
    }
ranking-exactly =
    { $count ->
        [one] Touchez l’image que vous aimez le plus.
       *[other] Touchez { $count } images. Commencez par celle que vous aimez le plus.
    }
ranking-between = Touchez { $least } à { $most } images. Commencez par celle que vous aimez le plus.
ranking-move = Changez la place des images.
drawing-full = La feuille est pleine. Touchez « C’est bon ».
number-slide = Bougez le rond avec le doigt.
points-share =
    { $count ->
        [one] Vous avez { $count } point. Donnez-le.
       *[other] Vous avez { $count } points. Donnez vos points.
    }
words-hint = Écrivez avec les touches. N’écrivez pas de nom.
budget-spend = Choisissez les projets à payer.
budget-approve =
    { $most ->
        [one] Choisissez { $most } projet.
       *[other] Choisissez { $most } projets ou moins.
    }
budget-dear = Il ne reste pas assez d’argent.
video-missing = Le film ne marche pas. Touchez « Suite ».
voice-consent = On enregistre votre voix. Notre équipe l’écoute en premier.
voice-agree = Je veux bien
voice-most = Parlez. Vous avez { $count } secondes.
voice-deaf = Le micro ne marche pas. Vous pouvez passer.
