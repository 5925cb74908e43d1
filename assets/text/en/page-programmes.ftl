# Programmes: targets, completed, on the way, by county and by month.

programmes-show = Programmes to show
programmes-mine = My programmes { $number }
programmes-all = All programmes { $number }
programmes-with-xpcc = Count the Corps
programmes-choose-mine = You have not chosen your programmes yet, so all are listed. Choose them here:
programmes-unknown = There is no such programme
programmes-unknown-help = The address may be wrong, or the programme is no longer in the library.
programmes-back = See all programmes
programmes-no-homes = There is no household on this device yet, so every count is 0. Register one, or import the work of another tablet, and it is counted here by itself.
programmes-to-households = Register a household
programmes-to-exchange = Import data
programmes-number = { $number }

programmes-completed = Completed
programmes-to-go = To go
programmes-percent = Per cent
programmes-on-the-way = On the way
programmes-outside = Outside the period
programmes-apart = Corps, kept apart
programmes-pipeline =
    { $number ->
        [one] { $number } home on the way
       *[other] { $number } homes on the way
    }
programmes-pipeline-label = Homes on the way by stage
programmes-out-of-period =
    { $number ->
        [one] { $number } more home was accepted outside the period and does not count
       *[other] { $number } more homes were accepted outside the period and do not count
    }
programmes-kept-apart =
    { $number ->
        [one] { $number } more home belongs to the Corps and is kept apart
       *[other] { $number } more homes belong to the Corps and are kept apart
    }
programmes-reached = Target reached
programmes-ahead =
    { $days ->
        [one] Begins in { $days } day
       *[other] Begins in { $days } days
    }
programmes-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
programmes-over =
    { $days ->
        [one] Ended { $days } day ago
       *[other] Ended { $days } days ago
    }
programmes-days-left = Days left
programmes-days-ahead = Days until it begins
programmes-days-over = Days since it ended
programmes-pace = Homes a month to finish in time
programmes-newest = Figures as of { $date } { $time } (newest record), for the households on this device only.
programmes-newest-none = There is no household of this region on this device yet.
programmes-verbatim = (verbatim)
programmes-summarised = (as summarised, not verbatim)

programmes-together = Together
programmes-together-choose = Programmes in the total
programmes-once = Completed together, each home once
programmes-sum = Sum of the programmes
programmes-once-help = One home may belong to a county's, a prefecture's and a region's programme. The sum counts it again each time; the total counts each home once.
programmes-nested =
    { $number ->
        [one] “{ $inner }” lies in the region of “{ $outer }”; its { $number } home is not counted again.
       *[other] “{ $inner }” lies in the region of “{ $outer }”; its { $number } homes are not counted again.
    }

programmes-by-month = Completed, month by month
programmes-view = Shown as
programmes-chart = Chart
programmes-table = Table
programmes-chart-label = { $done } completed so far of a target of { $target }. The numbers of each month are in the table.
programmes-target-line = Target { $target }
programmes-month = Month
programmes-so-far = So far
programmes-no-months = No home was accepted inside the period yet.
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

programmes-by-county = By county
programmes-county = County
programmes-no-county = County not given
programmes-no-counties = There is no household of this region on this device yet.
programmes-cost = Cost of completed homes (yuan)
programmes-share = Progress
programmes-share-label = { $done } of { $all } completed
programmes-more = Show { $number } more
programmes-by-stage = By stage
programmes-stage = Stage
programmes-homes = Homes
programmes-all-homes = Total

programmes-funding = Money for a home
programmes-cap = At most { $yuan } yuan of subsidy for a home
programmes-facts = Other numbers in the document
