# 本机对工作人员说的话。句子短，用日常的词；称呼用“您”。

lock-title = 您的PIN码
digits-entered = 已输入{ $count }位
letters-entered = 已输入{ $count }个字符
heard-by-others = 旁边的人可能听到您在找哪些键。请戴上耳机，或者确认旁边没有人。
state-good = 已打勾
state-care = 需要看一下
pin-title = 请选一个PIN码
pin-hint = 至少 4 位数字。不能是 1234。
pin-again-title = 请再输入一次同样的PIN码
pin-differs = 两次的PIN码不一样。请重新选。
pin-wrong = PIN码不对。
pin-wait = PIN码不对。请等{ $seconds }秒再试。
pin-broken = PIN码读不出来了。办公室可以设一个新的。
pin-too-easy = 这个PIN码太容易猜。请换一个。
pin-chosen = 从现在起，用这个PIN码打开工作人员的页面。请记在安全的地方。

menu-title = 这台机器
menu-stick = U盘
menu-answers = 回答：{ $count }
menu-packs = 意见征集
menu-site = 换地方
menu-wifi = 无线网络
menu-checklist = 第一天之前
menu-tests = 测试
menu-health = 机器情况
menu-defaults = 语言和音量
menu-pin = 新PIN码
menu-power = 关机
menu-leave = 完成

stick-title = U盘
stick-none = 请插上U盘。机器会自己发现。
stick-gone = 这个U盘已经不在了。
stick-other = 另一个U盘
stick-install = 新的：{ $title }
stick-take =
    { $count ->
        [0] 看看什么已经送到
       *[other] 带走{ $count }份回答
    }
stick-release = 我要拔出
stick-released = 现在可以拔出U盘了。
stick-read-only = 这个U盘不能写入：它带不走回答。
stick-empty = 这个U盘上没有意见征集。
stick-nothing-new = 这个U盘上的东西，这里都有了。
stick-taken =
    { $count ->
        [0] 没有回答要带走。
       *[other] U盘上有{ $count }份回答。中心收到以前，这里也会留着。
    }
stick-taken-arrived = 已经送到、这里已删除：{ $arrived }份。U盘上：{ $count }份。
stick-full = U盘满了。所有回答都还在这里。请腾出空间，或者换一个U盘。
stick-pulled = U盘在完成之前被拔出了。什么都没有丢：请再插一次。
stick-worn = U盘没有存住写入的内容。请换一个。
stick-unreadable = 这个U盘在这里读不了。请换一个{ $newer }或{ $older }格式的U盘。

pack-dates = { $opens }到{ $closes }
pack-new = 这里还没有：第{ $version }版
pack-newer = 第{ $version }版会代替第{ $here }版
pack-version = { $title }（{ $version }）
pack-number = 第{ $version }版
pack-shown = 居民看到的是这个
pack-show = 显示这个
pack-rehearse = 试用，不计数
rehearsal-end = 结束试用
rehearsal-ends = 您一离开，试用就结束。
pack-remove = 从这台机器删除
packs-none = 这里还没有意见征集。请用U盘带一个来。
signed-by-town = 由市里签名
signed-by = 由{ $who }代表市里签名
install = 安装
installed = “{ $title }”已经装好，居民看得到了。可以拔出U盘。
removed = “{ $title }”已经删除。
now-shown = 居民现在看到的是“{ $title }”。
rehearsing = 机器用“{ $title }”重新开始。黄色标志表示什么都不计数。十分钟没有人点，就自动结束。
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = 这个U盘不是您的城市做的。什么都没有安装。请告诉办公室。
refused-expired = 这个U盘太旧了。请办公室重新写一个。如果它是新的，就是机器的时间不对。
refused-rolled-back = 这个U盘比以前来过的旧。请用最新的。
refused-damaged = 这个U盘坏了，或者被人改过。什么都没有安装。请重新写一个。
refused-other-pod = 这个意见征集是给另一台机器的。
refused-older = 这里已经有更新的版本。
refused-newer-format = 这个意见征集需要更新的软件。请告诉办公室。
refused-disk = 机器没有空间了，或者存储卡用坏了。什么都没有改变。请告诉办公室。
refused-not-ready = 现在还不行。请看“第一天之前”。
refused-failed = 没有成功。什么都没有丢。请再试一次；还不行，请告诉办公室。

answers-title = 回答
answers-waiting = 这里有{ $count }份回答
answers-safe = 在这里没有人能看。中心收到以前都会留着。
answers-take = 带走
answers-nowhere = 这台机器还没有连到中心。要由办公室登记。

site-title = 机器今天放在哪里？
site-other = 别的地方
site-not-enrolled = 这台机器还没有连到中心。要先由办公室登记。
site-moved = 从现在起，回答来自“{ $site }”。
place-title = 这个地方叫什么？

wifi-none = 这台机器没有无线网络。回答用U盘带走。
wifi-search = 找一找
wifi-not-looked = 看看附近有什么网络。要等几秒。
wifi-nothing = 附近没有网络。回答可以用U盘带走。
wifi-network = { $name }（{ $strength }，共4）
wifi-joined = 机器已经连上“{ $name }”，以后一有信号就会连上。
wifi-wrong = 密码不对。请再试一次。
wifi-gone = 这个网络连不上了。请再找一次。
password-title = “{ $name }”的密码
reach-nowhere = 没有网络
reach-portal = 有个网页要人先同意或付钱。机器做不到：请换一个网络。
reach-local = 有网络，但是中心没有回应
reach-centre = 中心有回应

test-sound = 喇叭
test-microphone = 麦克风
test-touch = 屏幕
test-keypad = 按键
test-ruler = 尺子
sound-text = 您会听到三个音，一个比一个高。
sound-play = 播放
sound-heard = 听到了
microphone-text = 请说三秒钟。然后您会听到自己。
microphone-try = 试一试
microphone-loud = 麦克风听到您了。您听到自己了吗？
microphone-silent = 麦克风几乎什么都没听到。插好了吗？
touch-left = 还要点{ $count }格
keypad-none = 没有按键
keypad-text = 请把每个键按一次。
ruler-text = 请把银行卡贴在屏幕上。把图调到一样宽。
ruler-fits = 一样宽
ruler-smaller = 小一点
ruler-larger = 大一点
ruler-measured = 现在屏幕上的东西都是真实大小。
passed = 通过了。

health-again = 再看一次
health-unknown = 没有这台机器的情况。
clock-text = 这台机器上的时间是{ $time }。对吗？如果不对，请连上网络一分钟，或者告诉办公室。
clock-right = 时间对
health-free = 还剩{ $free }，共{ $total }
health-warm = 里面{ $degrees } °C
health-weak-power = 电源太弱
health-strong-power = 电源够强
health-battery = 电池{ $percent }%
health-charging = 电池{ $percent }%，正在充电

checklist-left = 还有{ $count }件事要做。
checklist-green = 全都好了。
check-pin = PIN码已选
check-enrolled = 机器已连到中心
check-pack = 已有意见征集
check-site = 机器知道自己在哪里
check-clock = 时间准确
check-room = 有地方放回答
check-ruler = 屏幕量过了
check-touch = 屏幕点得动
check-sound = 喇叭有声音
check-microphone = 麦克风听得到
check-keypad = 按键能用
check-rehearsal = 有人试过了

defaults-text = 每位居民都这样开始。

power-off = 关机
power-text = 所有回答都安全。屏幕会变黑；然后可以拔掉电源。
power-refused = 机器不能自己关机。请拔掉电源：所有回答都安全。

doing-title = 请稍等
doing-look = 机器正在查看情况。
doing-speak = 正在准备这种语言的文字。
doing-unlock = 正在核对PIN码。
doing-choosepin = 正在保存PIN码。
doing-install = 正在复制和检查。请不要拔出U盘。
doing-take = 正在把回答写到U盘。请不要拔出。
doing-release = U盘就要写完了。请不要拔出。
doing-show = 正在更换意见征集。
doing-remove = 正在删除意见征集。
doing-rehearse = 正在准备试用。
doing-endrehearsal = 试用就要结束。
doing-stand = 正在保存地方。
doing-join = 正在连接网络。
doing-pass = 正在保存。
doing-measure = 正在保存。
doing-prefer = 正在保存。
doing-sound = 请听。
doing-listen = 请现在说。然后您会听到自己。
doing-poweroff = 机器正在关机。
percent = { $count }%
notice-good = 完成
notice-bad = 没有成功
