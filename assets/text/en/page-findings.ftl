# The words of the findings screen; of one finding; and what stands before the next stage (obstacle-<name>, for all screens).

findings-load = Load score
findings-load-help = The load score adds up everything that falls short or is near, each with its weight of 1 to 4. The lower it is after the retrofit, the better the home works.
findings-act = To be dealt with
findings-by-verdict = By verdict
findings-by-person = By person
findings-by-place = Place
findings-everyone = Everyone
findings-all-places = All places
findings-items = { $number ->
    [one] { $number } item
   *[other] { $number } items
}
findings-to-measure = { $number ->
    [one] { $number } thing to measure
   *[other] { $number } things to measure
}
findings-to-measure-again = { $number } to measure again
findings-again = measure again
findings-measure = Measure it
findings-measure-again = Measure again
findings-why = Why, and by which document
findings-none-yet = Nothing can be told yet
findings-none-yet-help = Once people are registered and the home is measured, what falls short is listed here.
findings-to-survey = Go to the survey
findings-all-good = Nothing in this home needs dealing with
findings-all-good-help = Everything measured meets what is asked.
findings-good-so-far = No problem found so far
findings-good-so-far-help = Some things are not measured yet. Look again when they are.
findings-none-of-these = There are none of these.
findings-next-ready = Everything is measured. The proposal can be made.
findings-next-early = The proposal can be begun before everything is measured; what is missing is stated.
findings-to-proposal = Make the proposal

finding-again = The measure is not exact enough to tell. Measure again, close to the edge.
finding-missing = Still missing: { $questions }
finding-better = { $amount } would be better still.
finding-also = Another document asks for { $amount }:
finding-ramp-fits = The ramp takes { $total } in length and { $width } in width; the space before the door is enough.
finding-ramp-no-room = The ramp takes { $total } in length and { $width } in width; the space before the door is too small. It has to turn, or a lift serves.
finding-ramp-unknown = The ramp takes { $total } in length and { $width } in width. Measure the space before the door to know whether it fits.

obstacle-no-person = No disabled person is registered yet.
obstacle-no-region = No region is chosen yet.
obstacle-open-questions = { $number ->
    [one] { $number } question is open. You can finish now and answer it later.
   *[other] { $number } questions are open. You can finish now and answer them later.
}
obstacle-no-proposal = There is no proposal yet, or nothing is in it.
obstacle-undecided = { $number ->
    [one] The household has not answered on { $number } item.
   *[other] The household has not answered on { $number } items.
}
obstacle-nothing-wanted = The household wants none of the items.
obstacle-no-signature = Neither the person nor a guardian has signed this version.
obstacle-not-built = { $number ->
    [one] { $number } item is not built yet.
   *[other] { $number } items are not built yet.
}
obstacle-not-inspected = { $number ->
    [one] { $number } item is not inspected yet.
   *[other] { $number } items are not inspected yet.
}
obstacle-not-conforming = { $number ->
    [one] { $number } item does not conform.
   *[other] { $number } items do not conform.
}
obstacle-no-date = The day of the acceptance visit is missing.
