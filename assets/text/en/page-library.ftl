# The library: rules, items, sources.

library-shelves = Shelves
library-shelf-rules = Rules
library-shelf-items = Items
library-shelf-sources = Sources
library-search = Search
library-search-hint = Door, ramp, 2.5.4…
library-filters = Filters
library-found =
    { $number ->
        [one] { $number } entry
       *[other] { $number } entries
    }
library-more = Show { $number } more
library-all = All
library-place = Place
library-need = Need
library-checked = Checked
library-group = Group
library-class = Class
library-kind = Kind of document
library-gone = The library has no such entry
library-gone-help = The address may be wrong, or the entry has another id now.
library-back = Back to the library

library-about = About the library
library-old-homes = Standards bind new building and conversion; an old home does not break them. What is said here is only whether a home meets them, and how far short it is.
library-choose = Choose an entry of the list to see what it asks, which document it rests on, and what can be done.
library-rules-edition = Edition of the rule book
library-catalogue-edition = Edition of the catalogue
library-prices-edition = Edition of the prices
library-prices-example = Prices in the catalogue are examples; local prices apply.

library-id = Id
library-measures = What is measured
library-places = Places
library-when = Applies only where
library-for = For whom, how serious
library-is = { $feature }: { $value }
library-is-not = { $feature }: not { $value }
library-at-least = { $feature } ≥ { $value }
library-at-most = { $feature } ≤ { $value }
library-slope = not steeper than 1:{ $one-in }
library-scale = How it is judged
library-scale-meets = As asked above
library-scale-near = Short by no more than { $by }
library-scale-short-by = Short by more than { $by }
library-scale-short = Not as asked
library-scale-too-close = Within the accuracy of the measure: measure again
library-scale-unknown = Not measured yet
library-better = Better: { $value }
library-basis = Basis
library-also = What other documents say
library-must = must
library-should = should
library-may = may
library-practice = practice
library-asks = This document asks { $value }
library-helping = Items that help
library-helping-none = The catalogue has no item that helps yet.

library-example-price = Example price { $yuan } yuan / { $unit }
library-price = { $yuan } yuan / { $unit }
library-example = Example price
library-quick = Fitted at once, no building works
library-unit = Unit
library-amount = Quantity
library-amount-each = { $number } for each place
library-amount-metres = Metres of “{ $feature }” × { $times }
library-amount-count = Number of “{ $feature }” × { $times }
library-amount-area = Area of “{ $length }” × “{ $width }”
library-amount-ramp = Length of the ramp
library-amount-rails = Length of the rails on both sides of the ramp
library-days = Works
library-days-number =
    { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
library-fits = Where it fits
library-fits-all = No special conditions.
library-fits-ramp = The ramp and its landings fit in front of the door
library-sets = Once it is there
library-sets-none = Changes no measure.
library-target = the value that the rule asks for
library-narrows = { $feature }: less by { $by }
library-helps = Rules that it helps to meet
library-with = Always comes with
library-excludes = Not together with

library-title = Title
library-issuer = Issued by
library-edition = Number or year
library-unknown = Not stated
library-citing-rules = Rules that cite it
library-citing-items = Items that cite it
library-citing-programmes = Programmes that cite it
