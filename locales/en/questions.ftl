# Questions about a challenge and their answers.

questions-title = Questions about { $reference }
questions-number = Question { $n }
questions-answered-on = answered on { $day }
questions-asked-on = asked on { $day }
questions-none = No question was answered yet.
questions-waiting = { $n ->
    [0] No question waits for an answer.
    [one] 1 question waits for an answer.
   *[other] { $n } questions wait for an answer.
}
questions-waiting-hint = The text appears with its answer, for everybody at once.
questions-due = Answer due by { $day }
questions-due-late = Late: the answer was due on { $day }
questions-own = Questions of your company
questions-own-hint = Only your company sees this list.
questions-unknown = Nobody learns who asked, the agency included.
questions-other-role = Only a company can ask here.
questions-ask-title-short = Ask a question
questions-ask-link = Ask a question
questions-too-late = Questions could be asked before { $until }. It is now { $now }.
questions-not-open = No questions can be asked now.

questions-ask-title = Ask about { $reference }
questions-ask-lead = Your question is published without your name, with its answer, for everybody at once. Leave out what must stay between us.
questions-part = What it is about
questions-part-choose = Choose a part
questions-part-empty = Choose what it is about
questions-body = Your question
questions-body-hint = One question, without your name or your idea.
questions-body-empty = Enter your question
questions-ask-button = Ask the question
questions-notice-asked = Your question is asked. Below stands by which day it is answered.

questions-inbox-title = Questions for { $reference }
questions-inbox-lead = You answer everybody, so nobody here sees who asked. Everybody sees how many wait.
questions-inbox-waiting = Waiting for an answer
questions-inbox-answered = Answered
questions-inbox-none = No question waits.
questions-answer-link = Answer it
questions-answer-title = Answer a question about { $reference }
questions-answer = Your answer
questions-answer-hint = Everybody reads it. It can’t be changed afterwards.
questions-answer-empty = Enter your answer
questions-answer-promise = It is public at once. Everybody who wrote a pitch and whoever asked get a letter. Does the answer change what companies must do? Then change the challenge too.
questions-answer-amend = Change the challenge
questions-answer-button = Publish the answer
questions-already-answered = This question is answered already. Write a new text on the challenge if something else changed.
questions-notice-answered = The answer is public.

questions-mail-asked-subject = A question about { $title }
questions-mail-asked-line = A company asked a question about “{ $title }” ({ $reference }).
questions-mail-asked-next = The answer is due by { $due }. Everybody sees that day.
questions-mail-asked-link = Read and answer
questions-mail-answered-subject = A question was answered: { $title }
questions-mail-answered-line = There is a new answer about the challenge “{ $title }” ({ $reference }). Everybody can read it now.
questions-mail-answered-link = Read the answer
