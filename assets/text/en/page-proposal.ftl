# The step "proposal", and words that proposal, consent, works and acceptance share.

amount = Quantity
amount-less = Less
amount-more = More
amount-wrong = This is not a number we can use. Please type it again.
proposal-yuan = yuan
proposal-cancel = Cancel

obstacles = Still to do
obstacles-mere = You may go on; please note

waits-proposal = No proposal can be made for this household now
waits-consent = It is too early to ask the household
waits-works = It is too early for the works
waits-acceptance = It is too early for the acceptance
first-profile = Please enter the disabled person and the region first.
first-survey = Please measure the home first, then make the proposal.
first-findings = Please look at the findings first.
first-proposal = Please finish the proposal first, then show it to the household.
first-consent = The proposal is ready. Please ask the household first, and let them sign.
first-works = The household has signed. Please build first, then inspect.
first-acceptance = The works are done. Please inspect them first.
first-record = This household is closed. Everything is in the record.
first-go-profile = Go to the profile
first-go-survey = Go to the survey
first-go-findings = Go to the findings
first-go-proposal = Go to the proposal
first-go-consent = Go to the household’s answers
first-go-works = Go to the works
first-go-acceptance = Go to the acceptance
first-go-record = See the record

proposal-unmeasured = Nothing was measured yet
proposal-unmeasured-help = Once the home is measured, we know what has to change and can suggest a proposal.
proposal-nothing = Nothing has to be changed
proposal-nothing-help = Everything measured so far meets its rule. You may go on measuring.
proposal-start = Ready for a proposal
proposal-start-help = Findings to answer: { $number }. We suggest a set by weight and within the subsidy; then you change it.
proposal-cap-known = The subsidy is at most { $yuan } yuan
proposal-cap-asked = We do not know yet how much the scheme pays for this household. Please enter it.
proposal-cap = Subsidy cap for this household
proposal-cap-hint = For this household only; others stay as they are.
proposal-other-cap = This household has another cap
proposal-suggest = Suggest a proposal

proposal-example-prices = Prices are examples.{ " " }
proposal-example-prices-help = They are for estimates only; local prices apply.{ " " }
proposal-price-edition = Price edition: { $edition }
proposal-locked = The household has signed; the proposal is locked
proposal-locked-help = To change it, go back to the proposal step first. A change makes version { $next }; the signatures fall and are given again.
proposal-locked-for-good = This household is closed; the proposal cannot be changed.
proposal-unlock = Go back and change it
proposal-changed = Proposal changed; to be signed again
proposal-signed = Somebody has signed this version
proposal-signed-help = Any change makes version { $next }; the signatures fall and are given again.
proposal-old = The survey or the data changed since
proposal-old-help = This proposal was made from the earlier measures. Please suggest again.
proposal-again = Suggest again
proposal-again-help = After a change of the survey you can suggest again.
proposal-again-by-hand = Changes by hand: { $number }. A new suggestion replaces them; you can take that back.
proposal-suggested-again = Suggested again; changes by hand were replaced

proposal-in = In the proposal: { $number }
proposal-in-none = Nothing is in the proposal now. Suggest again, or add items yourself.
proposal-quick = Fitted the same day
proposal-by-hand = By hand
proposal-measure-first = Measure first: { $feature }
proposal-more-reasons = More reasons: { $number }
proposal-quantity-of = Quantity of { $item }
proposal-unit-price = { $unit } × { $price } yuan
proposal-take-out = Leave out
proposal-taken-out = “{ $item }” was taken out
proposal-out = Left out: { $number }
proposal-other-ways = Other ways to do what is already done: { $number }
proposal-put-in = Put in
proposal-put-in-instead = Use this instead
proposal-put-in-told = “{ $item }” is in the proposal
proposal-makes-room = To put it in, { $items } must come out.
out-room = There is room for it now.
out-over-cap = The subsidy is { $missing } yuan short. If you put it in, the family pays the part above.
out-answered-by = “{ $item }” already answers the same findings.
out-excluded = It cannot stand beside “{ $item }”.
out-does-not-fit = It does not fit here: { $feature } ({ $found }).
out-harms = It would be worse for { $who }: { $rule }
out-by-assessor = Taken out by the assessor.
out-by-household = The household does not want it.

proposal-without = Findings without an item: { $number }
proposal-without-help = They stand in the record too. Please look for another way, or pass them on.

proposal-swap = Another way
proposal-swap-title = Another way: { $item }
proposal-swap-now = Now: { $item }, { $yuan } yuan
proposal-swap-choose = Other ways
proposal-swap-leaves = Findings it leaves open: { $number }.
proposal-swap-do = Use this one
proposal-swapped = “{ $from }” was replaced by “{ $to }”
proposal-dearer = { $yuan } yuan more
proposal-cheaper = { $yuan } yuan less
proposal-same-price = same price

proposal-add = Add an item
proposal-add-title = Add an item
proposal-add-search = Search by name
proposal-add-groups = Groups
proposal-add-all = All
proposal-add-found = Found: { $number }
proposal-add-more = Only the first ones are listed. Choose a group, or search by name.
proposal-add-nowhere = This home has no place for it.
proposal-add-to = Put in: { $place }
proposal-add-is-in = { $place }: is in
proposal-add-does-not-fit = { $place }: does not fit ({ $feature })

proposal-side = Money and effect
proposal-version = proposal version { $number }
money-meter = Does the subsidy reach?
money-cap = of { $yuan } yuan at most
money-bar = { $total } yuan in all, { $cap } yuan at most
money-left = Left
money-own = The family pays
money-of = { $part } of { $most } yuan
money-over = { $yuan } yuan above the cap: the family pays this part. Please tell them first.

change-title = After the retrofit
change-before = Now
change-after = After
change-load = { $points } points of difficulty
change-open = Findings to answer
change-serious = Help needed, impossible or dangerous
change-from-to = from { $before } to { $after }
change-worse = Something would be worse than now

proposal-sum-left = of { $cap } yuan, { $left } yuan left
proposal-sum-over = cap { $cap } yuan, the family pays { $over } yuan
proposal-ready = Ready to show the household
proposal-to-consent = Show the household
