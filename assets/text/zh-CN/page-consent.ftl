# “意愿”一步：给残疾人家庭看、念的话，短、明白、暖。

answer-yes-please = 要
answer-no-please = 不要
answer-later-please = 以后再说

consent-intro = 请一项一项看。
consent-free-to-refuse = 不要也没有关系，不影响别的待遇。
consent-all-paid = 这些都由补贴出，您家不用出钱。
consent-over-cap = 补贴最多出 { $cap } 元，超出的部分由您家出。照您现在答应的，您家要出 { $own } 元。
consent-signed-already = 已经有人签字。改了回答，签字就作废，要重新签。
consent-count = 第 { $number } 项，共 { $whole } 项
consent-why = 为什么要改
consent-own = 您家出
consent-paid = 补贴出 { $yuan } 元
consent-cost = 这一项
consent-question = 您要不要这一项：{ $item }
consent-words = 您的话（照原话写）

consent-overview = 您的回答
consent-counts = 一共 { $whole } 项：要 { $yes } 项，不要 { $no } 项，以后再说 { $later } 项。
consent-open = 还没回答
consent-total = 您要的一共 { $total } 元，补贴出 { $paid } 元。
consent-own-total = 您家出

consent-explained = 怎么讲给家里人听的
consent-explained-words = 怎么讲的，谁翻译的
explained-read = 念给家里人听
explained-pictures = 看着图讲
explained-interpreter = 请人翻译
explained-sign-language = 打手语

consent-sign = 签字
consent-sign-later = 还有 { $number } 项没有回答。都回答了，再签字。
sign-more = 还有人要签字
sign-role = 谁签字
role-person = 残疾人本人
role-guardian = 监护人或代办人
role-assessor = 评估员
role-witness = 见证人
role-interpreter = 翻译
sign-name = 签字人姓名
sign-name-missing = 请写上签字人的姓名。
sign-how = 请用手指或笔，在虚线上签名。
sign-empty = 签名框，还没有签
sign-drawn = 签名框，已经签了
sign-again = 擦掉重签
sign-paper = 不在屏上写：纸上签、按手印或画押
sign-paper-help = 不能写字也没关系。要有一位见证人也签字。
sign-paper-other = 在纸上签好，这里只记姓名和时间。
sign-ink-missing = 请在框里签名，或者选“不在屏上写”。
sign-save = 签好了，保存
sign-saved = { $name }的签字已保存
sign-binds = 签字只对方案第 { $number } 版和上面的回答有效。改动任何一项，签字就作废，要重新签。
sign-holds = 有效
sign-void = 已作废
sign-void-why = 签字以后，方案或回答有改动，所以作废。请重新签。
sign-on-paper = 在纸上签字、按手印或画押
sign-of = { $name }的签字
sign-remove = 去掉
sign-removed = 已去掉一个签字
sign-witness-missing = 家里人没有在屏上写字，还要一位见证人签字。

consent-left = 还有 { $number } 项没有回答
consent-all-answered = 都回答了
consent-next = 下一项没回答的
consent-to-sign = 去签字
consent-agree = 都同意了，定下来
consent-agreed = 家里人同意了，已经定下来
consent-agreed-help = 家里人要的有 { $number } 项，可以安排施工了。
consent-changed = 家里人要改回答，要重新签字
consent-unlock = 退回来改回答
