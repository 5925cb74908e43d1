# 入户量测这一页的话。

survey-places = 处所
survey-add-place = 添加处所
survey-add-hint = 勾选这家有的处所，可以一次选几处。同样的房间有两间，就再添一次。
survey-add-one = 添加{ $place }
survey-add-several = { $number ->
    [0] 添加
   *[other] 添加 { $number } 处
}
survey-there-already = 已有 { $number } 处
survey-own-name = 这家人怎么叫它（可不填）
survey-own-name-hint = 例如：东屋、老人房。
survey-rename = 改名
survey-remove = 删除
survey-removed = 已删除“{ $place }”和那里的量测。

survey-place-number = 第 { $number } 处，共 { $all } 处
survey-place-count = { $asked } 项中已填 { $answered } 项
survey-place-attention = 有未达到的
survey-place-open = 这一处还有 { $number } 项没填
survey-place-done = 这一处都填了
survey-place-before = 上一处：
survey-place-after = 下一处：
survey-nothing-asked = 按这家人的情况，这一处没有要量的。

survey-no-person = 还没有登记残疾人
survey-no-person-help = 要量什么，看家里有谁、做什么不方便。请先在档案里登记，问题会跟着出来。
survey-to-profile = 去填档案
survey-to-findings = 看问题
survey-finish = 完成量测
survey-finished = 量测已完成。
survey-all-done = 全部量完了，可以完成量测。

survey-fold = 收起
survey-next-question = 下一题
survey-question-done = 好了
survey-clear = 清除答案
survey-unit = 单位
survey-accuracy = 量得多准
survey-as-read = 照读数
survey-accuracy-by = ±{ $by }
survey-no-number-here = 没有数字时
survey-no-answer-here = 答不上来时
survey-no-such-thing = 没有这样东西
survey-no-number = 请填整数，不带单位和符号。原来的数没有变。
survey-no-number-cm = 请填数字，小数最多一位，例如 76.5。原来的数没有变。
survey-really = 真的是 { $value } 吗？一般在 { $low } 到 { $high } 之间。没写错就不用改。
