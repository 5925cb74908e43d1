# The list of households

households-list = List of households
households-search = Search households
households-search-hint = Name, number, address, region
households-groups = Filter by progress
households-programme = Programme
households-county = County
households-order = Order
households-any = All
households-more = More filters and order
households-number = { $number }
households-found =
    { $number ->
        [0] No household fits
        [one] { $number } household
       *[other] { $number } households
    }
households-none = No household fits
households-none-with = Nothing found for “{ $words }”
households-none-help = Try another spelling, or clear the filters.
households-clear = Clear search and filters
households-empty = No household yet
households-empty-help = Register one, or import records from another device.
households-import = Import records

group-of-all = All
group-of-profile = Profile incomplete
group-of-measure = To measure
group-of-propose = To propose
group-of-sign = To sign
group-of-build = To build
group-of-inspect = To inspect
group-of-put-right = To put right
group-of-accepted = Accepted
group-of-ended = Ended

order-next = By what comes next
order-changed = Last changed first
order-region = By region
order-number = By number
