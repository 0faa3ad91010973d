# Lo que el quiosco dice de sí mismo. Frases cortas, palabras de todos los días; se trata de usted.

touch = Toque aquí
two-minutes = 2 minutos, sin nombre
choose-language = Elija su idioma
commitment-information = Esto es lo que se ha decidido.
commitment-consultation = Su opinión cuenta. Así es como.
commitment-deliberation = Lo hablamos juntos. Así es como.
commitment-representation = Llevamos su voz. Así es como.
commitment-co-decision = Usted decide con nosotros. Así es como.
you-say = Usted dice
decided-on = el { $day }.
we-answer = Le respondemos
answered-by = aquí mismo, antes del { $day }.
start = Empezar
resume = Seguir
progress = { $step } de { $total }
back = Volver
skip = Pasar
decline = No decirlo
forward = Está bien
next = Siguiente
more = Ver más
listen = Escuchar
comfort = Ajustes
comfort-title = ¿Qué le resulta cómodo?
comfort-unset = Como al principio
letters-small = Letras pequeñas
letters-default = Letras normales
letters-large = Letras grandes
letters-largest = Letras muy grandes
contrast-default = Colores normales
contrast-high = Blanco y negro
contrast-low = Luz suave
lower = Todo más abajo
slower = Voz más lenta
faster = Voz más rápida
softer = Más bajo
louder = Más alto
still = Sin movimiento
language = Idioma
about = Acerca de
about-title = ¿Quién ha hecho qué?
profile-why = Para saber si se escucha a todo el mundo. Puede pasar.
leave = Salir
change = Cambiar
choose-several = Puede tocar varias imágenes.
choose-up-to =
    { $most ->
        [one] Puede tocar { $most } imagen.
       *[other] Puede tocar hasta { $most } imágenes.
    }
choices-full = No se puede tomar más. Toque otra vez una imagen para quitarla.
scale-faces-5-1 = muy mal
scale-faces-5-2 = mal
scale-faces-5-3 = así así
scale-faces-5-4 = bien
scale-faces-5-5 = muy bien
scale-faces-3-1 = mal
scale-faces-3-2 = así así
scale-faces-3-3 = bien
scale-agreement-5-1 = nada
scale-agreement-5-2 = más bien no
scale-agreement-5-3 = ni sí ni no
scale-agreement-5-4 = más bien sí
scale-agreement-5-5 = del todo
scale-agreement-3-1 = no
scale-agreement-3-2 = ni sí ni no
scale-agreement-3-3 = sí
review-title = Usted ha dicho
review-hint = Toque una línea para cambiarla.
no-answer = Sin respuesta
nothing-to-give = Todavía no ha dicho nada. Toque una línea para responder.
give = Dar mi opinión
giving = Guardando…
thanks = Gracias. Está guardado.
thanks-count =
    { $count ->
        [one] Aquí, { $count } persona ha dado su opinión.
       *[other] Aquí, { $count } personas han dado su opinión.
    }
thanks-more-than = Aquí, más de { $count } personas han dado su opinión.
a-lot = muchas
half = la mitad
a-few = pocas
nobody = nadie
another = ¿Otra persona?
finish = Terminar
still-there = ¿Sigue usted aquí?
still-there-hint = Si no, se borran sus respuestas.
stay = Sigo aquí
calm-title = Una pequeña pausa
calm-text = La pantalla vuelve enseguida.
no-pack-title = Muy pronto
no-pack-text = Todavía no hay ninguna pregunta en este punto.
not-enrolled-text = Este punto todavía no está unido a un centro.
not-commissioned-text = Este punto se está preparando.
season-ahead = Muy pronto
season-closed = Se acabó. ¡Gracias!
season-decided = Ya hay una decisión.
season-place = Lo que se ha dicho aquí
season-promise = Lo que se prometió
opens-on = a partir del { $day }.
answer-by = La respuesta: antes del { $day }.
rehearsal = Ensayo
place-map = El mapa
place-hint-pin = Ponga el lugar debajo de la cruz y toque «Aquí».
place-hint-zone = Toque un lugar.
place-here = Aquí
place-nearer = Más cerca
place-farther = Más lejos
place-places = Lugares conocidos
place-somewhere = un lugar del mapa
place-near = cerca de: { $place }
place-left-of = a la izquierda de:
place-right-of = a la derecha de:
place-above = encima de:
place-below = debajo de:
votes-left = Quedan { $count }
votes-undo = Deshacer
votes-done = Eso es todo. Toque «Está bien».
pairs-undecided = No puedo elegir
opinions-agree = De acuerdo
opinions-disagree = En contra
opinions-pass = No lo sé
opinions-agree-count =
    { $count ->
        [one] De acuerdo { $count } vez
       *[other] De acuerdo { $count } veces
    }
opinions-disagree-count =
    { $count ->
        [one] En contra { $count } vez
       *[other] En contra { $count } veces
    }
opinions-pass-count =
    { $count ->
        [one] No lo sé { $count } vez
       *[other] No lo sé { $count } veces
    }
ranking-exactly =
    { $count ->
        [one] Toque la imagen que más le gusta.
       *[other] Toque { $count } imágenes, la mejor primero.
    }
ranking-between = Toque de { $least } a { $most } imágenes, la mejor primero.
ranking-order = Ordenar
ranking-pictures = Imágenes
ranking-move = Suba o baje las imágenes.
ranking-up = Subir
ranking-down = Bajar
ranking-place = número { $place }
ranking-high = arriba
ranking-middle = en el medio
ranking-low = abajo
ranking-never = sin puesto
sides-for = A favor
sides-against = En contra
compare-none = Ninguna de estas
drawing-hint = Dibuje con el dedo.
drawing-full = La hoja está llena. Toque «Está bien» o borre algo.
drawing-sheet = La hoja
drawing-undo = Deshacer
drawing-again = Borrar todo
drawing-sure = Sí, borrar
drawing-given = su dibujo
drawing-ink = negro
drawing-red = rojo
drawing-blue = azul
drawing-green = verde
drawing-yellow = amarillo
number-less = Menos
number-more = Más
number-slide = Mueva el botón redondo.
number-range = de { $low } a { $high }
points-share =
    { $count ->
        [one] Dé su punto.
       *[other] Reparta { $count } puntos.
    }
points-left =
    { $count ->
        [0] No queda nada
        [one] Queda { $count } punto
       *[other] Quedan { $count } puntos
    }
points-given =
    { $count ->
        [0] ningún punto
        [one] { $count } punto
       *[other] { $count } puntos
    }
points-of = { $label }: { $points }
points-less = Quitar un punto
points-more = Dar un punto
points-full = Aquí no caben más puntos.
calendar-day = { $weekday } { $day }
calendar-time = a las { $time }
words-hint = Escriba con las teclas. No dé ningún nombre.
words-given = su texto
words-space = espacio
words-delete = borrar una letra
words-letters = las letras
words-accents = los acentos
words-digits = los números
words-letters-key = abc
words-accents-key = áü
words-digits-key = 123
words-left =
    { $count ->
        [one] queda { $count } letra
       *[other] quedan { $count } letras
    }
words-mark-dot = punto
words-mark-comma = coma
words-mark-question = signo de pregunta
words-mark-exclamation = signo de exclamación
words-mark-apostrophe = apóstrofo
words-mark-hyphen = guion
words-mark-colon = dos puntos
words-mark-semicolon = punto y coma
words-mark-opens = abrir paréntesis
words-mark-closes = cerrar paréntesis
words-mark-quotes = comillas
words-mark-percent = por ciento
words-mark-plus = más
words-mark-euro = euro
words-mark-pound = libra
budget-rule = Cómo contamos
budget-spend = Elija lo que hay que pagar.
budget-approve =
    { $most ->
        [one] Elija { $most } proyecto.
       *[other] Elija { $most } proyectos como mucho.
    }
budget-dear = Cuesta más de lo que queda.
budget-full =
    { $most ->
        [one] Ya tiene { $most } proyecto.
       *[other] Ya tiene { $most } proyectos.
    }
budget-left = Quedan { $left } de { $amount }
budget-of = { $left } de { $amount }
budget-above = Queda un poco más de { $left } de { $amount }
budget-hardly = No queda casi nada de { $amount }
budget-approved =
    { $count ->
        [one] { $count } elegido de { $most }
       *[other] { $count } elegidos de { $most }
    }
budget-page = página { $page } de { $pages }
budget-before = Página anterior
video-play = Ver
video-pause = Pausa
video-resume = Seguir
video-again = Desde el inicio
video-missing = Este vídeo no funciona ahora. Toque «Siguiente».
signs-name = Lengua de signos
signs-pause = Parar los signos
signs-show = Ver los signos
voice-consent = Grabamos su voz. Nuestro equipo la escucha antes que nadie.
voice-agree = De acuerdo
voice-most = Hable durante { $count } segundos como mucho.
voice-record = Grabar
voice-stop = Parar
voice-ending = Un momento…
voice-hear = Volver a oír
voice-quiet = Parar
voice-anew = Otra vez
voice-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
voice-deaf = El micrófono no funciona. Puede pasar.
voice-given = su mensaje

keys-dark = Pantalla negra
keys-hold = Pulsación larga
keys-left = A la izquierda
keys-right = A la derecha
keys-up = Arriba
keys-down = Abajo
keys-pen = Empezar la línea
keys-lift = Terminar la línea
keys-chosen = elegido
keys-not-chosen = ya no está elegido
keys-volume = Sonido { $level } de { $most }
keys-pace = Velocidad { $level } de { $most }
switch-title = Pruebe su botón
switch-wait = Espere la estrella.
switch-now = ¡Pulse ahora!
