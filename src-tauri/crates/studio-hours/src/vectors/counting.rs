//! Segmentation and Markdown.

use super::vectors;
use crate::page::count_markdown;
use crate::text_units::count_text;

#[test]
fn every_sentence_is_counted_as_given() {
    let vectors = vectors();
    let sentences = vectors["segmentation_vectors"].as_array().unwrap();
    assert_eq!(sentences.len(), 7);
    for sentence in sentences {
        let text = sentence["text"].as_str().unwrap();
        let (found, expected) = (count_text(text), &sentence["expected"]);
        assert_eq!(expected["words"], found.words, "{text}");
        assert_eq!(expected["cjk"], found.characters, "{text}");
        assert_eq!(expected["sea_words"], found.segmented_words, "{text}");
    }
}

#[test]
fn the_sample_page_is_counted_as_given() {
    let vector = vectors()["markdown_vector"].clone();
    let markdown = vector["markdown"].as_str().unwrap();
    let (_, body) = markdown.split_once("\n---\n").unwrap();
    let (page, expected) = (count_markdown(body), &vector["expected"]);
    assert_eq!(expected["words"], page.text.words);
    assert_eq!(expected["content_images"], page.content_images);
    assert_eq!(expected["decorative_images"], page.decorative_images);
    assert_eq!(expected["tables"], page.tables);
    assert_eq!(expected["code_lines"], page.code_lines);
    assert_eq!(expected["inline_math"], page.inline_formulas);
    assert_eq!(expected["display_math"], page.display_formulas);
}
