# 第 8 步：记录

record-counting = 计入哪里
record-counts = 计入 1 户
record-counts-not = 不计入
counts-yes = { $on }验收合格，在期限内，在{ $region }。
counts-other-region = 不在{ $region }。
counts-kept-apart = 属于兵团，由兵团单独统计。
counts-not-accepted = 还没有验收合格。{ $from }至{ $to }验收合格才计入。
counts-too-early = { $on }验收，早于项目开始的{ $from }。
counts-too-late = { $on }验收，晚于项目结束的{ $to }。
record-counts-once = 计入 { $number } 个项目，几个项目合计时仍只算 1 户。

record-timeline = 经过
record-why = 原因：{ $why }
record-entered = { $day }（{ $moment } 录入）
record-proposal = 方案第 { $version } 版，{ $total } 元
record-signed = { $name }（{ $role }）在第 { $version } 版上签字
record-visit-accepted = 验收：合格
record-visit-rework = 验收：需整改
record-inspector = 验收人：{ $name }
record-satisfaction = 满意度：{ $points } / 5
record-opinion = 家里人说：{ $words }
record-role-person = 本人
record-role-guardian = 监护人或代理人
record-role-assessor = 评估员
record-role-witness = 见证人
record-role-interpreter = 翻译

record-versions = 方案与签字
record-items = { $number } 项
record-unsigned = 没有签字
record-signature-holds = 签字有效
record-signature-void = 内容改过，签字作废

record-facts = 档案摘要
record-number = 编号
record-persons = 残疾人
record-address = 地址
record-contact = 联系
record-circumstances = 情形
record-programme = 出资项目
record-cost = 改造费用
record-registered = 登记日期
record-to-profile = 修改档案

record-stages = 更改状态
record-stages-help = 可以撤销，会记在经过里。
record-reopen = 重新整改
record-reopen-why = 为什么要重新整改
record-reopen-go = 确认重新整改
record-withdraw = 住户退出
record-withdraw-why = 为什么退出
record-withdraw-go = 确认退出
record-ineligible = 不符合条件
record-ineligible-why = 哪里不符合条件
record-ineligible-go = 确认不符合条件
record-again = 重新办理
record-again-why = 为什么重新办理（可以不填）
record-again-go = 确认重新办理
record-day = 日期
record-cancel = 取消
record-day-wrong = 请选日期：不能晚于今天，也不能早于上一步。
record-why-missing = 请写明原因。
record-stage-changed = 状态已改为“{ $stage }”
