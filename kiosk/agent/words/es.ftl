# Lo que el quiosco dice a los agentes. Frases cortas, palabras de todos los días; se trata de usted.

lock-title = Su PIN
digits-entered =
    { $count ->
        [one] { $count } cifra
       *[other] { $count } cifras
    }
letters-entered =
    { $count ->
        [one] { $count } letra
       *[other] { $count } letras
    }
heard-by-others = Otras personas pueden oír qué teclas busca. Póngase auriculares o asegúrese de que no haya nadie cerca.
state-good = marcado
state-care = por revisar
pin-title = Elija un PIN
pin-hint = Al menos 4 cifras. No 1234.
pin-again-title = El mismo PIN otra vez
pin-differs = Los dos PIN no son iguales. Elija de nuevo.
pin-wrong = Este no es el PIN.
pin-wait =
    { $seconds ->
        [one] Este no es el PIN. Espere { $seconds } segundo y pruebe otra vez.
       *[other] Este no es el PIN. Espere { $seconds } segundos y pruebe otra vez.
    }
pin-broken = El PIN ya no se puede leer. La oficina puede poner otro.
pin-too-easy = Este PIN es demasiado fácil de adivinar. Elija otro.
pin-chosen = Desde ahora, este PIN abre las pantallas de los agentes. Apúntelo en un lugar seguro.

menu-title = Este quiosco
menu-stick = Memoria USB
menu-answers = Respuestas: { $count }
menu-packs = Consultas
menu-site = Otro lugar
menu-wifi = Wifi
menu-checklist = Antes del primer día
menu-tests = Pruebas
menu-health = ¿Cómo va el quiosco?
menu-defaults = Idioma y volumen
menu-pin = Nuevo PIN
menu-power = Apagar
menu-leave = Listo

stick-title = La memoria USB
stick-none = Ponga la memoria USB. El quiosco la ve solo.
stick-gone = Esta memoria ya no está.
stick-other = Otra memoria
stick-install = Nueva: { $title }
stick-take =
    { $count ->
        [0] Ver qué ha llegado
        [one] Llevar { $count } respuesta
       *[other] Llevar { $count } respuestas
    }
stick-release = La retiro
stick-released = Ya puede retirar la memoria.
stick-read-only = No se puede escribir en esta memoria: no puede llevar respuestas.
stick-empty = No hay consultas en esta memoria.
stick-nothing-new = Todo lo que hay en esta memoria ya está aquí.
stick-taken =
    { $count ->
        [0] Nada espera: no había nada que llevar.
        [one] { $count } respuesta está en la memoria. También se queda aquí hasta que el centro la tenga.
       *[other] { $count } respuestas están en la memoria. También se quedan aquí hasta que el centro las tenga.
    }
stick-taken-arrived = Han llegado y se han borrado aquí: { $arrived }. En la memoria: { $count }.
stick-full = La memoria está llena. Todas las respuestas siguen aquí. Haga sitio en ella, o ponga otra.
stick-pulled = La memoria se ha retirado antes de terminar. No se ha perdido nada: póngala otra vez.
stick-worn = La memoria no ha guardado lo que se ha escrito. Ponga otra.
stick-unreadable = Esta memoria no se puede leer aquí. Ponga una con formato { $newer } o { $older }.

pack-dates = Del { $opens } al { $closes }
pack-new = Nueva aquí: versión { $version }
pack-newer = La versión { $version } sustituye a la { $here }
pack-version = { $title } ({ $version })
pack-number = Versión { $version }
pack-shown = Los vecinos ven esta
pack-show = Mostrar esta
pack-rehearse = Probar sin contar
rehearsal-end = Terminar el ensayo
rehearsal-ends = El ensayo termina en cuanto usted salga.
pack-remove = Quitarla de este quiosco
packs-none = Todavía no hay ninguna consulta. Traiga una en una memoria USB.
signed-by-town = Firmada por la ciudad
signed-by = Firmada por { $who }, por la ciudad
install = Instalar
installed = «{ $title }» está aquí, y los vecinos la ven. Ya puede retirar la memoria.
removed = Se ha quitado «{ $title }».
now-shown = Los vecinos ven ahora «{ $title }».
rehearsing = El quiosco empieza de nuevo con «{ $title }». Un letrero amarillo dice que nada cuenta. Termina solo si nadie lo toca en diez minutos.
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = Esta memoria no es de su ciudad. No se ha instalado nada. Avise a la oficina.
refused-expired = Esta memoria es demasiado antigua. Pida otra en la oficina. Si es nueva, el reloj del quiosco está mal.
refused-rolled-back = Esta memoria es más antigua que otra que ya estuvo aquí. Use la más nueva.
refused-damaged = Esta memoria está dañada, o alguien la ha cambiado. No se ha instalado nada. Pida otra.
refused-other-pod = Esta consulta es para otro quiosco.
refused-older = Aquí ya hay una versión más nueva.
refused-newer-format = Esta consulta necesita un programa más nuevo. Avise a la oficina.
refused-disk = No queda sitio, o la tarjeta está gastada. Nada ha cambiado. Avise a la oficina.
refused-not-ready = Todavía no funciona. Mire «Antes del primer día».
refused-failed = No ha funcionado. No se ha perdido nada. Pruebe otra vez; si no, avise a la oficina.

answers-title = Respuestas
answers-waiting =
    { $count ->
        [one] { $count } respuesta espera aquí
       *[other] { $count } respuestas esperan aquí
    }
answers-safe = Nadie puede leerlas aquí. Se quedan hasta que el centro las tenga.
answers-take = Llevarlas
answers-nowhere = Este quiosco todavía no tiene centro. La oficina debe darlo de alta.

site-title = ¿Dónde está hoy el quiosco?
site-other = Otro lugar
site-not-enrolled = Este quiosco todavía no tiene centro. Primero, la oficina debe darlo de alta.
site-moved = Desde ahora, las respuestas son de «{ $site }».
place-title = ¿Cómo se llama este lugar?

wifi-none = Este quiosco no tiene wifi. Las respuestas viajan en memoria USB.
wifi-search = Buscar
wifi-not-looked = Busque las redes que llegan aquí. Tarda unos segundos.
wifi-nothing = No llega ninguna red. Las respuestas pueden viajar en memoria USB.
wifi-network = { $name } ({ $strength } de 4)
wifi-joined = El quiosco está en «{ $name }», y volverá siempre que llegue la señal.
wifi-wrong = La contraseña no es correcta. Pruebe otra vez.
wifi-gone = Esta red ya no llega. Busque de nuevo.
password-title = Contraseña de «{ $name }»
reach-nowhere = Sin red
reach-portal = Una página pide aceptar o pagar antes. El quiosco no puede: elija otra red.
reach-local = Hay red, pero el centro no responde
reach-centre = El centro responde

test-sound = Altavoz
test-microphone = Micrófono
test-touch = Pantalla
test-keypad = Teclado
test-ruler = Regla
sound-text = Va a oír tres tonos, cada uno más agudo.
sound-play = Tocar
sound-heard = Lo he oído
microphone-text = Hable tres segundos. Después se oirá.
microphone-try = Probar
microphone-loud = El micrófono le oye. ¿Se ha oído usted?
microphone-silent = El micrófono casi no ha oído nada. ¿Está enchufado?
touch-left =
    { $count ->
        [one] Toque { $count } casilla más
       *[other] Toque { $count } casillas más
    }
keypad-none = No hay teclado
keypad-text = Pulse cada tecla una vez.
ruler-text = Ponga una tarjeta de banco en la pantalla. Haga el dibujo igual de ancho.
ruler-fits = Igual de ancho
ruler-smaller = Más pequeño
ruler-larger = Más grande
ruler-measured = Ahora todo tiene su tamaño real en esta pantalla.
passed = Prueba superada.

health-again = Mirar otra vez
health-unknown = Nada dice cómo está esta máquina.
clock-text = Para este quiosco es: { $time }. ¿Está bien? Si no, conéctelo un minuto a una red o avise a la oficina.
clock-right = Está bien
health-free = { $free } libres de { $total }
health-warm = { $degrees } °C por dentro
health-weak-power = La corriente es demasiado débil
health-strong-power = La corriente es suficiente
health-battery = Batería { $percent } %
health-charging = Batería { $percent } %, cargando

checklist-left =
    { $count ->
        [one] Queda { $count } cosa por hacer.
       *[other] Quedan { $count } cosas por hacer.
    }
checklist-green = Todo está listo.
check-pin = Hay un PIN
check-enrolled = El quiosco tiene su centro
check-pack = Hay una consulta
check-site = El quiosco sabe dónde está
check-clock = El reloj va bien
check-room = Hay sitio para respuestas
check-ruler = La pantalla está medida
check-touch = La pantalla nota los dedos
check-sound = El altavoz suena
check-microphone = El micrófono oye
check-keypad = El teclado funciona
check-rehearsal = Alguien lo ha probado

defaults-text = Cada vecino empieza así.

power-off = Apagar
power-text = Todas las respuestas están seguras. La pantalla se pone negra; después puede desenchufar.
power-refused = El quiosco no puede apagarse solo. Desenchúfelo: todas las respuestas están seguras.

doing-title = Un momento
doing-look = El quiosco mira cómo está todo.
doing-speak = Se preparan las letras de este idioma.
doing-unlock = Se comprueba el PIN.
doing-choosepin = Se guarda el PIN.
doing-install = Se copia y se comprueba la consulta. No retire la memoria.
doing-take = Las respuestas van a la memoria. No la retire.
doing-release = La memoria se está terminando. No la retire.
doing-show = Se cambia la consulta.
doing-remove = Se quita la consulta.
doing-rehearse = Se prepara el ensayo.
doing-endrehearsal = El ensayo termina.
doing-stand = Se guarda el lugar.
doing-join = El quiosco entra en la red.
doing-pass = Se guarda.
doing-measure = Se guarda.
doing-prefer = Se guarda.
doing-sound = Escuche.
doing-listen = Hable ahora. Después se oirá.
doing-poweroff = El quiosco se apaga.
percent = { $count } %
notice-good = Hecho
notice-bad = No ha funcionado
