# “方案”一步，以及方案、意愿、施工、验收几步共用的词。

amount = 数量
amount-less = 减少
amount-more = 增加
amount-wrong = 这不是一个能用的数，请重新填。
proposal-yuan = 元
proposal-cancel = 取消

obstacles = 还差这些
obstacles-mere = 可以继续，只是请留意

waits-proposal = 这一户现在不能做方案
waits-consent = 还不到问意愿的时候
waits-works = 还不到施工的时候
waits-acceptance = 还不到验收的时候
first-profile = 请先登记残疾人和地区。
first-survey = 请先到家里量一遍，再做方案。
first-findings = 请先看看有哪些问题。
first-proposal = 请先做好方案，再拿给家里人看。
first-consent = 方案已经做好。请先问家里人的意愿，并签字。
first-works = 家里人已经签字。请先施工，做完以后再验收。
first-acceptance = 已经完工。请先验收。
first-record = 这一户已经办结，经过都在记录里。
first-go-profile = 去登记
first-go-survey = 去量测
first-go-findings = 去看问题
first-go-proposal = 去做方案
first-go-consent = 去问意愿
first-go-works = 去施工
first-go-acceptance = 去验收
first-go-record = 看记录

proposal-unmeasured = 还没有量
proposal-unmeasured-help = 量过以后，才知道哪些地方要改，也才能推荐方案。
proposal-nothing = 没有发现要改的地方
proposal-nothing-help = 已经量过的地方都达到要求。还没量的地方，可以接着量。
proposal-start = 可以做方案了
proposal-start-help = 一共发现 { $number } 个要改的问题。按轻重、在补贴以内先推荐一套，您再改。
proposal-cap-known = 补贴上限 { $yuan } 元
proposal-cap-asked = 还不知道这一户最多补贴多少钱。请先填上。
proposal-cap = 这一户的补贴上限
proposal-cap-hint = 只改这一户，不影响别的户。
proposal-other-cap = 这一户的上限不一样
proposal-suggest = 推荐一套方案

proposal-example-prices = 价格是示例价。
proposal-example-prices-help = 只供估算，请以本地价格为准。
proposal-price-edition = 价格版本：{ $edition }
proposal-locked = 家里人已经签字，方案锁住了
proposal-locked-help = 要改，先退回到方案这一步。改动以后成为第 { $next } 版，原来的签字作废，要重新签。
proposal-locked-for-good = 这一户已经办结，方案不能再改。
proposal-unlock = 退回来改方案
proposal-changed = 改方案，要重新签字
proposal-signed = 这一版已经有人签字
proposal-signed-help = 改动任何一处，就成为第 { $next } 版；原来的签字作废，要重新签。
proposal-old = 量测或资料后来有改动
proposal-old-help = 这个方案是按以前的量测做的，请重新推荐一次。
proposal-again = 重新推荐
proposal-again-help = 改了量测以后，可以重新推荐一次。
proposal-again-by-hand = 您手工改过 { $number } 处，重新推荐会换掉；换了还可以撤销。
proposal-suggested-again = 已经重新推荐，手工改动换掉了

proposal-in = 放进方案的 { $number } 项
proposal-in-none = 方案里现在一项也没有。可以重新推荐，或者自己添。
proposal-quick = 当天就能装
proposal-by-hand = 手工调整
proposal-measure-first = 先量：{ $feature }
proposal-more-reasons = 还有 { $number } 个理由
proposal-quantity-of = { $item }的数量
proposal-unit-price = { $unit } × { $price } 元
proposal-take-out = 不放进来
proposal-taken-out = 已把“{ $item }”拿出来
proposal-out = 没放进来的 { $number } 项
proposal-other-ways = 另有 { $number } 种做法，同样的问题已经有别的项目解决
proposal-put-in = 放进来
proposal-put-in-instead = 换成这一项
proposal-put-in-told = 已把“{ $item }”放进方案
proposal-makes-room = 放进来，就要把{ $items }拿出来。
out-room = 现在放得下了。
out-over-cap = 补贴不够，还差 { $missing } 元。放进来，超出的部分由家里出。
out-answered-by = “{ $item }”已经解决同样的问题。
out-excluded = 不能和“{ $item }”放在一起。
out-does-not-fit = 这里装不了：{ $feature }（{ $found }）。
out-harms = 会让{ $who }更不方便：{ $rule }
out-by-assessor = 评估员拿出来的。
out-by-household = 家里人不要。

proposal-without = { $number } 个问题，目录里没有办法解决
proposal-without-help = 这些问题也写进了记录。请想想别的办法，或者转给别的部门。

proposal-swap = 换一种
proposal-swap-title = 换一种：{ $item }
proposal-swap-now = 现在：{ $item }，{ $yuan } 元
proposal-swap-choose = 别的做法
proposal-swap-leaves = 有 { $number } 个问题它解决不了。
proposal-swap-do = 换成这种
proposal-swapped = 已把“{ $from }”换成“{ $to }”
proposal-dearer = 贵 { $yuan } 元
proposal-cheaper = 便宜 { $yuan } 元
proposal-same-price = 价钱一样

proposal-add = 自己添一项
proposal-add-title = 自己添一项
proposal-add-search = 按名称找
proposal-add-groups = 分类
proposal-add-all = 全部
proposal-add-found = 找到 { $number } 项
proposal-add-more = 只列出前面一些。请选分类，或按名称找。
proposal-add-nowhere = 这一户没有能放它的地方。
proposal-add-to = 放到{ $place }
proposal-add-is-in = { $place }已有
proposal-add-does-not-fit = { $place }装不了：{ $feature }

proposal-side = 金额与效果
proposal-version = 方案第 { $number } 版
money-meter = 补贴够不够
money-cap = 上限 { $yuan } 元
money-bar = 合计 { $total } 元，上限 { $cap } 元
money-left = 还能用
money-own = 家里出
money-of = { $part } 元，最多 { $most } 元
money-over = 超出上限 { $yuan } 元，这一部分由家里自己出。请先和家里人说清楚。

change-title = 改完以后
change-before = 现在
change-after = 改完
change-load = 困难程度 { $points } 分
change-open = 要改的问题
change-serious = 要人帮、做不到或危险的
change-from-to = 从 { $before } 个减到 { $after } 个
change-worse = 有的地方反而更不方便

proposal-sum-left = 上限 { $cap } 元，还能用 { $left } 元
proposal-sum-over = 上限 { $cap } 元，家里出 { $over } 元
proposal-ready = 做好了，拿给家里人看
proposal-to-consent = 拿给家里人看
