# 项目名称，以及项目文件中的背景数字。

programme-linxi = 林西县“十四五”家庭无障碍改造
programme-changji = 昌吉州“十四五”家庭无障碍改造
programme-xinjiang = 新疆“十四五”家庭无障碍改造
programme-zhejiang-2023 = 浙江省2023年家庭无障碍改造
programme-chongqing-2018 = 重庆市2018年家庭无障碍改造

programme-fact-done-in-13th-plan = “十三五”期间已完成 { $number } 户
programme-fact-certificate-holders = 持证残疾人 { $number } 人
programme-fact-disabled-people = 残疾人约 { $number } 人

comparison-at-least = 不少于 { $target } 户
comparison-exactly = { $target } 户
binding-true = 约束性指标
binding-false = 工作任务

funding-central = 中央资金
funding-province = 省级资金
funding-city = 市州配套
funding-county = 县级配套
funding-self = 家庭自付
funding-unstated = 来源未说明
funding-none = 未查到每户补助标准

region-level-province = 省级
region-level-prefecture = 地级
region-level-county = 县级
region-level-township = 乡级
region-level-village = 村级
region-xpcc = 兵团
