//! What `coach.rs` promises.

use super::*;

fn flags(lang: Lang, text: &str) -> bool {
    notes(lang, Part::Problem, text).iter().any(|note| matches!(note, Note::Solution(_)))
}

#[test]
fn a_solution_that_is_asked_for_is_found_in_four_languages() {
    for (lang, text) in [
        (Lang::En, "We need an app that ranks calls."),
        (Lang::En, "The supplier must deliver a dashboard."),
        (Lang::En, "We want AI to read the letters."),
        (Lang::En, "A chatbot shall answer citizens."),
        (Lang::En, "We are looking for a platform for volunteers."),
        (Lang::Fr, "Nous avons besoin d’une application mobile."),
        (Lang::Fr, "Le fournisseur doit développer l’application."),
        (Lang::Fr, "Il faut un tableau de bord pour les chefs."),
        (Lang::Fr, "Nous cherchons une plateforme."),
        (Lang::Fr, "L’IA doit lire les lettres."),
        (Lang::Nl, "We hebben een app nodig."),
        (Lang::Nl, "De leverancier moet een dashboard bouwen."),
        (Lang::Nl, "Wij zoeken een platform voor vrijwilligers."),
        (Lang::Nl, "Er moeten sensoren komen in elke straat."),
        (Lang::De, "Wir brauchen eine App für Notrufe."),
        (Lang::De, "Der Anbieter muss ein Dashboard liefern."),
        (Lang::De, "KI soll die Briefe lesen."),
        (Lang::De, "Wir suchen eine Plattform für Freiwillige."),
    ] {
        assert!(flags(lang, text), "{text}");
    }
}

#[test]
fn a_need_in_plain_words_is_left_alone() {
    for (lang, text) in [
        (Lang::En, "Callers wait nine minutes and we need to see who is in danger first."),
        (Lang::En, "The breathing apparatus must be checked twice a day."),
        (Lang::En, "Today we use a paper form and a telephone."),
        (Lang::Fr, "Les appelants attendent neuf minutes et nous devons voir qui est en danger."),
        (Lang::Nl, "Bellers wachten negen minuten en we moeten zien wie in gevaar is."),
        (Lang::De, "Anrufer warten neun Minuten und wir müssen sehen, wer in Gefahr ist."),
    ] {
        assert!(!flags(lang, text), "{text}");
    }
}

#[test]
fn the_note_quotes_the_word_as_it_was_written() {
    let notes = notes(Lang::En, Part::Problem, "We must have a (Chatbot).");
    assert_eq!(notes, [Note::Solution("Chatbot".into())]);
}

#[test]
fn turnover_and_references_are_noted_without_a_need_word() {
    let notes = notes(Lang::Nl, Part::Limits, "Een omzet van 1 miljoen en drie referenties.");
    assert_eq!(notes, [Note::ShutsOut("omzet".into()), Note::ShutsOut("referenties".into())]);
}

#[test]
fn readers_of_who_is_affected_look_for_a_number() {
    assert_eq!(notes(Lang::En, Part::Affected, "Many people every day."), [Note::NoNumber]);
    assert!(notes(Lang::En, Part::Affected, "About 1,200 people every day.").is_empty());
    assert!(notes(Lang::En, Part::Affected, "").is_empty());
    assert!(notes(Lang::En, Part::Problem, "Many people every day.").is_empty());
}

#[test]
fn a_long_sentence_is_counted() {
    let text = vec!["word"; 26].join(" ");
    assert_eq!(notes(Lang::En, Part::Problem, &text), [Note::Long("word word word word word word".into(), 26)]);
}

#[test]
fn a_criterion_that_asks_for_turnover_or_references_is_noted() {
    let mut criteria = super::super::criteria::tests::weighing(&[50, 30, 20]);
    assert!(notes_on_criteria(Lang::En, &criteria).is_empty());
    criteria[0].title = "Turnover of 2 million".into();
    criteria[2].description = "Three references of other cities.".into();
    let noted = notes_on_criteria(Lang::En, &criteria);
    assert_eq!(noted, [Note::ShutsOut("Turnover".into()), Note::ShutsOut("references".into())]);
}
