# Names of programmes, and the background numbers from their documents.

programme-linxi = Linxi County, 14th five-year plan: home retrofits
programme-changji = Changji Prefecture, 14th five-year plan: home retrofits
programme-xinjiang = Xinjiang, 14th five-year plan: home retrofits
programme-zhejiang-2023 = Zhejiang Province 2023: home retrofits
programme-chongqing-2018 = Chongqing 2018: home retrofits

programme-fact-done-in-13th-plan = { $number } homes done in the 13th five-year plan
programme-fact-certificate-holders = { $number } holders of a certificate of disability
programme-fact-disabled-people = about { $number } disabled people

comparison-at-least =
    { $target ->
        [one] at least { $target } home
       *[other] at least { $target } homes
    }
comparison-exactly =
    { $target ->
        [one] { $target } home
       *[other] { $target } homes
    }
binding-true = Binding target
binding-false = Task of the year or plan

funding-central = Central money
funding-province = Provincial money
funding-city = City or prefecture
funding-county = County match
funding-self = Paid by the household
funding-unstated = Source not stated
funding-none = No subsidy standard was found

region-level-province = Province
region-level-prefecture = Prefecture
region-level-county = County
region-level-township = Township
region-level-village = Village
region-xpcc = Production and Construction Corps
