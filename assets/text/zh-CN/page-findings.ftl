# 问题这一页的话；一条问题里的话；还差什么才能进入下一步（obstacle-<名>，各页共用）。

findings-load = 负担分
findings-load-help = 负担分把没达到和接近的每一条按轻重（1 到 4 分）加起来。改造以后再看，分数越低，家里越好用。
findings-act = 要处理
findings-by-verdict = 按结论看
findings-by-person = 按人看
findings-by-place = 处所
findings-everyone = 所有人
findings-all-places = 全部处所
findings-items = { $number } 项
findings-to-measure = 还有 { $number } 项没量
findings-to-measure-again = { $number } 项要再量一次
findings-again = 再量一次
findings-measure = 去量
findings-measure-again = 再量一次
findings-why = 为什么、依据
findings-none-yet = 还看不出问题
findings-none-yet-help = 登记了残疾人、量了家里以后，没达到要求的地方会列在这里。
findings-to-survey = 去量测
findings-all-good = 家里没有要处理的问题
findings-all-good-help = 量过的都达到要求了。
findings-good-so-far = 到现在没有发现问题
findings-good-so-far-help = 还有没量的，量完再看。
findings-none-of-these = 没有这样的条目。
findings-next-ready = 都量完了，可以定方案。
findings-next-early = 没量完也可以先定方案，缺的会写明。
findings-to-proposal = 定方案

finding-again = 误差盖过了界线，请贴紧了再量一次。
finding-missing = 还缺：{ $questions }
finding-better = 能做到 { $amount } 更好。
finding-also = 另一份文件要求 { $amount }：
finding-ramp-fits = 坡道共占 { $total }、宽 { $width }，门前空地放得下。
finding-ramp-no-room = 坡道共占 { $total }、宽 { $width }，门前空地放不下，要转弯或改用升降台。
finding-ramp-unknown = 坡道共占 { $total }、宽 { $width }。量了门前空地的长和宽，才知道放不放得下。

obstacle-no-person = 还没有登记残疾人。
obstacle-no-region = 还没有选地区。
obstacle-open-questions = 还有 { $number } 项没填，可以先完成，以后再补。
obstacle-no-proposal = 还没有改造方案，或者方案里没有项目。
obstacle-undecided = 还有 { $number } 个项目家里没有答复。
obstacle-nothing-wanted = 方案里的项目家里都不要。
obstacle-no-signature = 残疾人本人或监护人还没有在这一版方案上签字。
obstacle-not-built = 还有 { $number } 个项目没有做完。
obstacle-not-inspected = 还有 { $number } 个项目没有验收。
obstacle-not-conforming = 有 { $number } 个项目不合格。
obstacle-no-date = 还没有填验收日期。
