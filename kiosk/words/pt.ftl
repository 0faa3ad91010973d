# O que o quiosque diz de si próprio. Frases curtas, palavras de todos os dias; português europeu.

touch = Toque aqui
two-minutes = 2 minutos, sem nome
choose-language = Escolha a sua língua
commitment-information = Isto é o que está decidido.
commitment-consultation = A sua opinião conta. É assim.
commitment-deliberation = Conversamos juntos. É assim.
commitment-representation = Levamos a sua voz. É assim.
commitment-co-decision = Decide connosco. É assim.
you-say = O que diz
decided-on = no dia { $day }.
we-answer = Nós respondemos
answered-by = aqui mesmo, antes de { $day }.
start = Começar
resume = Continuar
progress = { $step } de { $total }
back = Voltar
skip = Passar
decline = Não dizer
forward = Está bem
next = Seguinte
more = Ver mais
listen = Ouvir
comfort = Definições
comfort-title = O que lhe dá mais jeito?
comfort-unset = Como no início
letters-small = Letras pequenas
letters-default = Letras normais
letters-large = Letras grandes
letters-largest = Letras muito grandes
contrast-default = Cores normais
contrast-high = Preto e branco
contrast-low = Luz suave
lower = Tudo mais abaixo
slower = Voz mais lenta
faster = Voz mais rápida
softer = Som mais baixo
louder = Som mais alto
still = Sem movimento
language = Língua
about = Sobre
about-title = Quem fez o quê?
profile-why = Para saber se todos são ouvidos. Pode passar.
leave = Sair
change = Mudar
choose-several = Pode tocar em várias imagens.
choose-up-to =
    { $most ->
        [one] Pode tocar em { $most } imagem.
       *[other] Pode tocar em { $most } imagens, no máximo.
    }
choices-full = Não pode escolher mais. Toque outra vez numa imagem para a tirar.
scale-faces-5-1 = muito mal
scale-faces-5-2 = mal
scale-faces-5-3 = mais ou menos
scale-faces-5-4 = bem
scale-faces-5-5 = muito bem
scale-faces-3-1 = mal
scale-faces-3-2 = mais ou menos
scale-faces-3-3 = bem
scale-agreement-5-1 = nada
scale-agreement-5-2 = mais não
scale-agreement-5-3 = mais ou menos
scale-agreement-5-4 = mais sim
scale-agreement-5-5 = de todo sim
scale-agreement-3-1 = não
scale-agreement-3-2 = mais ou menos
scale-agreement-3-3 = sim
review-title = O que disse
review-hint = Toque numa linha para a mudar.
no-answer = Sem resposta
nothing-to-give = Ainda não disse nada. Toque numa linha para responder.
give = Dar a opinião
giving = A guardar…
thanks = Obrigado. Está guardado.
thanks-count =
    { $count ->
        [one] Aqui, { $count } pessoa deu a sua opinião.
       *[other] Aqui, { $count } pessoas deram a sua opinião.
    }
thanks-more-than = Aqui, mais de { $count } pessoas deram a sua opinião.
a-lot = muitas
half = metade
a-few = poucas
nobody = ninguém
another = Outra pessoa?
finish = Terminar
still-there = Ainda está aí?
still-there-hint = Se não, as suas respostas são apagadas.
stay = Ainda estou aqui
calm-title = Uma pequena pausa
calm-text = O ecrã volta já.
no-pack-title = Em breve aqui
no-pack-text = Ainda não há perguntas neste quiosque.
not-enrolled-text = Este quiosque ainda não está ligado a um centro.
not-commissioned-text = Este quiosque está a ser preparado.
season-ahead = Em breve
season-closed = Acabou. Obrigado!
season-decided = A decisão chegou.
season-place = O que se disse aqui
season-promise = O que foi prometido
opens-on = a partir de { $day }.
answer-by = A resposta: antes de { $day }.
rehearsal = Ensaio
place-map = O mapa
place-hint-pin = Ponha o lugar debaixo da cruz e toque em «Aqui».
place-hint-zone = Toque num lugar.
place-here = Aqui
place-nearer = Mais perto
place-farther = Mais longe
place-places = Lugares conhecidos
place-somewhere = um lugar no mapa
place-near = perto de: { $place }
place-left-of = à esquerda de:
place-right-of = à direita de:
place-above = acima de:
place-below = abaixo de:
votes-left = Faltam { $count }
votes-undo = Desfazer
votes-done = É tudo. Toque em «Está bem».
pairs-undecided = Não sei escolher
opinions-agree = Concordo
opinions-disagree = Discordo
opinions-pass = Não sei
opinions-agree-count =
    { $count ->
        [one] Concordo { $count } vez
       *[other] Concordo { $count } vezes
    }
opinions-disagree-count =
    { $count ->
        [one] Discordo { $count } vez
       *[other] Discordo { $count } vezes
    }
opinions-pass-count =
    { $count ->
        [one] Não sei { $count } vez
       *[other] Não sei { $count } vezes
    }
ranking-exactly =
    { $count ->
        [one] Toque na imagem de que mais gosta.
       *[other] Toque em { $count } imagens, a melhor primeiro.
    }
ranking-between = Toque em { $least } a { $most } imagens, a melhor primeiro.
ranking-order = Ordenar
ranking-pictures = Imagens
ranking-move = Suba ou desça as imagens.
ranking-up = Subir
ranking-down = Descer
ranking-place = número { $place }
ranking-high = em cima
ranking-middle = no meio
ranking-low = em baixo
ranking-never = sem lugar
sides-for = A favor
sides-against = Contra
compare-none = Nenhuma destas
drawing-hint = Desenhe com o dedo.
drawing-full = A folha está cheia. Toque em «Está bem» ou apague algo.
drawing-sheet = A folha
drawing-undo = Desfazer
drawing-again = Apagar tudo
drawing-sure = Sim, apagar
drawing-given = o seu desenho
drawing-ink = preto
drawing-red = vermelho
drawing-blue = azul
drawing-green = verde
drawing-yellow = amarelo
number-less = Menos
number-more = Mais
number-slide = Mova o botão redondo.
number-range = de { $low } a { $high }
points-share =
    { $count ->
        [one] Dê o seu ponto.
       *[other] Reparta { $count } pontos.
    }
points-left =
    { $count ->
        [0] Não resta nada
        [one] Resta { $count } ponto
       *[other] Restam { $count } pontos
    }
points-given =
    { $count ->
        [0] nenhum ponto
        [one] { $count } ponto
       *[other] { $count } pontos
    }
points-of = { $label }: { $points }
points-less = Tirar um ponto
points-more = Dar um ponto
points-full = Aqui não cabem mais pontos.
calendar-day = { $weekday }, { $day }
calendar-time = às { $time }
words-hint = Escreva com as teclas. Não dê nomes.
words-given = o seu texto
words-space = espaço
words-delete = apagar uma letra
words-letters = as letras
words-accents = os acentos
words-digits = os números
words-letters-key = abc
words-accents-key = ãé
words-digits-key = 123
words-left =
    { $count ->
        [one] resta { $count } letra
       *[other] restam { $count } letras
    }
words-mark-dot = ponto
words-mark-comma = vírgula
words-mark-question = ponto de interrogação
words-mark-exclamation = ponto de exclamação
words-mark-apostrophe = apóstrofo
words-mark-hyphen = hífen
words-mark-colon = dois pontos
words-mark-semicolon = ponto e vírgula
words-mark-opens = abrir parênteses
words-mark-closes = fechar parênteses
words-mark-quotes = aspas
words-mark-percent = por cento
words-mark-plus = mais
words-mark-euro = euro
words-mark-pound = libra
budget-rule = Como contamos
budget-spend = Escolha o que se deve pagar.
budget-approve =
    { $most ->
        [one] Escolha { $most } projeto.
       *[other] Escolha { $most } projetos, no máximo.
    }
budget-dear = Custa mais do que resta.
budget-full =
    { $most ->
        [one] Já tem { $most } projeto.
       *[other] Já tem { $most } projetos.
    }
budget-left = Restam { $left } de { $amount }
budget-of = { $left } de { $amount }
budget-above = Resta um pouco mais de { $left } de { $amount }
budget-hardly = Não resta quase nada de { $amount }
budget-approved =
    { $count ->
        [one] { $count } escolhido de { $most }
       *[other] { $count } escolhidos de { $most }
    }
budget-page = página { $page } de { $pages }
budget-before = Página anterior
video-play = Ver
video-pause = Pausa
video-resume = Continuar
video-again = Do início
video-missing = Este filme não funciona agora. Toque em «Seguinte».
signs-name = Língua gestual
signs-pause = Parar os gestos
signs-show = Ver os gestos
voice-consent = Gravamos a sua voz. A nossa equipa ouve-a antes dos outros.
voice-agree = Concordo
voice-most = Fale durante { $count } segundos, no máximo.
voice-record = Gravar
voice-stop = Parar
voice-ending = Um momento…
voice-hear = Ouvir de novo
voice-quiet = Parar
voice-anew = Outra vez
voice-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
voice-deaf = O microfone não funciona. Pode passar.
voice-given = a sua mensagem

keys-dark = Ecrã preto
keys-hold = Toque longo
keys-left = À esquerda
keys-right = À direita
keys-up = Para cima
keys-down = Para baixo
keys-pen = Começar a linha
keys-lift = Acabar a linha
keys-chosen = escolhido
keys-not-chosen = já não está escolhido
keys-volume = Som { $level } de { $most }
keys-pace = Velocidade { $level } de { $most }
switch-title = Experimente o botão
switch-wait = Espere pela estrela.
switch-now = Carregue agora!
