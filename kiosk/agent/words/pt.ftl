# O que o quiosque diz aos agentes. Frases curtas, palavras de todos os dias; português de Portugal.

lock-title = O seu PIN
digits-entered =
    { $count ->
        [one] { $count } algarismo
       *[other] { $count } algarismos
    }
letters-entered =
    { $count ->
        [one] { $count } letra
       *[other] { $count } letras
    }
heard-by-others = Outras pessoas podem ouvir que teclas procura. Ponha auscultadores ou veja se não há ninguém por perto.
state-good = marcado
state-care = a verificar
pin-title = Escolha um PIN
pin-hint = Pelo menos 4 dígitos. Não 1234.
pin-again-title = O mesmo PIN outra vez
pin-differs = Os dois PIN não são iguais. Escolha de novo.
pin-wrong = Este não é o PIN.
pin-wait =
    { $seconds ->
        [one] Este não é o PIN. Espere { $seconds } segundo e tente outra vez.
       *[other] Este não é o PIN. Espere { $seconds } segundos e tente outra vez.
    }
pin-broken = Já não se consegue ler o PIN. O escritório pode pôr outro.
pin-too-easy = Este PIN é demasiado fácil de adivinhar. Escolha outro.
pin-chosen = A partir de agora, este PIN abre os ecrãs dos agentes. Anote-o num lugar seguro.

menu-title = Este quiosque
menu-stick = Pen USB
menu-answers = Respostas: { $count }
menu-packs = Consultas
menu-site = Outro lugar
menu-wifi = Wi-Fi
menu-checklist = Antes do primeiro dia
menu-tests = Testes
menu-health = Como está o quiosque?
menu-defaults = Língua e volume
menu-pin = Novo PIN
menu-power = Desligar
menu-leave = Pronto

stick-title = A pen USB
stick-none = Ligue a pen. O quiosque dá por ela sozinho.
stick-gone = Esta pen já não está aqui.
stick-other = Outra pen
stick-install = Nova: { $title }
stick-take =
    { $count ->
        [0] Ver o que chegou
        [one] Levar { $count } resposta
       *[other] Levar { $count } respostas
    }
stick-release = Vou tirá-la
stick-released = Já pode tirar a pen.
stick-read-only = Não se pode escrever nesta pen: não pode levar respostas.
stick-empty = Não há consultas nesta pen.
stick-nothing-new = Tudo o que está nesta pen já está aqui.
stick-taken =
    { $count ->
        [0] Nada espera: não havia nada para levar.
        [one] { $count } resposta está na pen. Também fica aqui até o centro a ter.
       *[other] { $count } respostas estão na pen. Também ficam aqui até o centro as ter.
    }
stick-taken-arrived = Já chegaram e foram apagadas aqui: { $arrived }. Na pen: { $count }.
stick-full = A pen está cheia. Todas as respostas ainda estão aqui. Arranje espaço nela, ou use outra.
stick-pulled = A pen foi tirada antes do fim. Nada se perdeu: ligue-a outra vez.
stick-worn = A pen não guardou o que foi escrito. Use outra.
stick-unreadable = Esta pen não se pode ler aqui. Use uma formatada em { $newer } ou { $older }.

pack-dates = De { $opens } a { $closes }
pack-new = Nova aqui: versão { $version }
pack-newer = A versão { $version } substitui a { $here }
pack-version = { $title } ({ $version })
pack-number = Versão { $version }
pack-shown = Os moradores veem esta
pack-show = Mostrar esta
pack-rehearse = Experimentar sem contar
rehearsal-end = Acabar o ensaio
rehearsal-ends = O ensaio acaba assim que sair.
pack-remove = Tirá-la deste quiosque
packs-none = Ainda não há nenhuma consulta. Traga uma numa pen.
signed-by-town = Assinada pela cidade
signed-by = Assinada por { $who }, pela cidade
install = Instalar
installed = «{ $title }» está aqui, e os moradores veem-na. Já pode tirar a pen.
removed = «{ $title }» foi tirada.
now-shown = Os moradores veem agora «{ $title }».
rehearsing = O quiosque recomeça com «{ $title }». Um sinal amarelo diz que nada conta. Acaba sozinho se ninguém tocar durante dez minutos.
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = Esta pen não é da sua cidade. Nada foi instalado. Avise o escritório.
refused-expired = Esta pen é demasiado antiga. Peça outra ao escritório. Se é nova, o relógio do quiosque está errado.
refused-rolled-back = Esta pen é mais antiga do que outra que já esteve aqui. Use a mais nova.
refused-damaged = Esta pen está estragada, ou alguém a mudou. Nada foi instalado. Peça outra.
refused-other-pod = Esta consulta é para outro quiosque.
refused-older = Já há aqui uma versão mais nova.
refused-newer-format = Esta consulta precisa de um programa mais novo. Avise o escritório.
refused-disk = Não há espaço, ou o cartão está gasto. Nada mudou. Avise o escritório.
refused-not-ready = Ainda não funciona. Veja «Antes do primeiro dia».
refused-failed = Não funcionou. Nada se perdeu. Tente outra vez; se falhar de novo, avise o escritório.

answers-title = Respostas
answers-waiting =
    { $count ->
        [one] { $count } resposta espera aqui
       *[other] { $count } respostas esperam aqui
    }
answers-safe = Ninguém as pode ler aqui. Ficam até o centro as ter.
answers-take = Levá-las
answers-nowhere = Este quiosque ainda não tem centro. O escritório tem de o registar.

site-title = Onde está hoje o quiosque?
site-other = Outro lugar
site-not-enrolled = Este quiosque ainda não tem centro. Primeiro, o escritório tem de o registar.
site-moved = A partir de agora, as respostas são de «{ $site }».
place-title = Como se chama este lugar?

wifi-none = Este quiosque não tem Wi-Fi. As respostas viajam numa pen.
wifi-search = Procurar
wifi-not-looked = Procure as redes que chegam aqui. Demora alguns segundos.
wifi-nothing = Nenhuma rede chega aqui. As respostas podem viajar numa pen.
wifi-network = { $name } ({ $strength } de 4)
wifi-joined = O quiosque está em «{ $name }», e volta sempre que houver sinal.
wifi-wrong = A palavra-passe está errada. Tente outra vez.
wifi-gone = Esta rede já não chega aqui. Procure de novo.
password-title = Palavra-passe de «{ $name }»
reach-nowhere = Sem rede
reach-portal = Uma página pede primeiro para aceitar ou pagar. O quiosque não consegue: escolha outra rede.
reach-local = Há rede, mas o centro não responde
reach-centre = O centro responde

test-sound = Altifalante
test-microphone = Microfone
test-touch = Ecrã
test-keypad = Teclado
test-ruler = Régua
sound-text = Vai ouvir três sons, cada um mais agudo.
sound-play = Tocar
sound-heard = Ouvi
microphone-text = Fale durante três segundos. Depois vai ouvir-se.
microphone-try = Experimentar
microphone-loud = O microfone ouve. Conseguiu ouvir-se?
microphone-silent = O microfone quase não ouviu nada. Está ligado?
touch-left =
    { $count ->
        [one] Toque em mais { $count } quadrado
       *[other] Toque em mais { $count } quadrados
    }
keypad-none = Não há teclado
keypad-text = Carregue uma vez em cada tecla.
ruler-text = Encoste um cartão de banco ao ecrã. Faça o desenho com a mesma largura.
ruler-fits = Mesma largura
ruler-smaller = Mais pequeno
ruler-larger = Maior
ruler-measured = Agora tudo tem o tamanho certo neste ecrã.
passed = Passou.

health-again = Ver de novo
health-unknown = Nada diz como está esta máquina.
clock-text = Para este quiosque é: { $time }. Está certo? Se não, ligue-o um minuto a uma rede ou avise o escritório.
clock-right = Está certo
health-free = { $free } livres de { $total }
health-warm = { $degrees } °C por dentro
health-weak-power = A corrente é demasiado fraca
health-strong-power = A corrente chega
health-battery = Bateria { $percent } %
health-charging = Bateria { $percent } %, a carregar

checklist-left =
    { $count ->
        [one] Falta fazer { $count } coisa.
       *[other] Falta fazer { $count } coisas.
    }
checklist-green = Está tudo pronto.
check-pin = Há um PIN
check-enrolled = O quiosque tem o seu centro
check-pack = Há uma consulta
check-site = O quiosque sabe onde está
check-clock = O relógio está certo
check-room = Há espaço para respostas
check-ruler = O ecrã está medido
check-touch = O ecrã sente os dedos
check-sound = O altifalante toca
check-microphone = O microfone ouve
check-keypad = O teclado funciona
check-rehearsal = Alguém experimentou

defaults-text = Cada morador começa assim.

power-off = Desligar
power-text = Todas as respostas estão seguras. O ecrã fica preto; depois pode desligar a ficha.
power-refused = O quiosque não se pode desligar sozinho. Tire a ficha: todas as respostas estão seguras.

doing-title = Um momento
doing-look = O quiosque vê como está tudo.
doing-speak = As letras desta língua estão a ser preparadas.
doing-unlock = O PIN está a ser verificado.
doing-choosepin = O PIN está a ser guardado.
doing-install = A consulta está a ser copiada e verificada. Não tire a pen.
doing-take = As respostas vão para a pen. Não a tire.
doing-release = A pen está a acabar. Não a tire.
doing-show = A consulta está a mudar.
doing-remove = A consulta está a ser tirada.
doing-rehearse = O ensaio está a ser preparado.
doing-endrehearsal = O ensaio acaba.
doing-stand = O lugar está a ser guardado.
doing-join = O quiosque entra na rede.
doing-pass = Está a ser guardado.
doing-measure = Está a ser guardado.
doing-prefer = Está a ser guardado.
doing-sound = Ouça.
doing-listen = Fale agora. Depois vai ouvir-se.
doing-poweroff = O quiosque desliga-se.
percent = { $count } %
notice-good = Feito
notice-bad = Não funcionou
