# The words of the survey screen.

survey-places = Places
survey-add-place = Add places
survey-add-hint = Tick what this home has, several at once. For a second room of the same kind, add it again.
survey-add-one = Add { $place }
survey-add-several = { $number ->
    [0] Add
    [one] Add { $number } place
   *[other] Add { $number } places
}
survey-there-already = { $number } there already
survey-own-name = The household's own name for it (optional)
survey-own-name-hint = For example: east room, grandmother's room.
survey-rename = Rename
survey-remove = Remove
survey-removed = “{ $place }” and what was measured there were removed.

survey-place-number = Place { $number } of { $all }
survey-place-count = { $answered } of { $asked } answered
survey-place-attention = something falls short
survey-place-open = { $number ->
    [one] { $number } question open here
   *[other] { $number } questions open here
}
survey-place-done = Everything here is answered
survey-place-before = Previous:{" "}
survey-place-after = Next:{" "}
survey-nothing-asked = Nothing needs measuring here for the people of this home.

survey-no-person = No disabled person is registered yet
survey-no-person-help = What to measure depends on who lives here and what is hard for them. Register them in the profile first; the questions follow.
survey-to-profile = Go to the profile
survey-to-findings = See findings
survey-finish = Finish the survey
survey-finished = The survey is finished.
survey-all-done = Everything is measured. The survey can be finished.

survey-fold = Close
survey-next-question = Next question
survey-question-done = Done
survey-clear = Clear the answer
survey-unit = Unit
survey-accuracy = How exact
survey-as-read = As read
survey-accuracy-by = ±{ $by }
survey-no-number-here = Without a number
survey-no-answer-here = Without an answer
survey-no-such-thing = There is no such thing
survey-no-number = Type a whole number, without unit or sign. The earlier number is unchanged.
survey-no-number-cm = Type a number with at most one decimal, such as 76.5. The earlier number is unchanged.
survey-really = Is it really { $value }? It is usually between { $low } and { $high }. If it is right, leave it.
