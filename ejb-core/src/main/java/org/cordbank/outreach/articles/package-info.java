/**
 * What the bank explains to the public in Markdown, Chinese beside English: articles, questions with their answers, terms.
 * Words: article, version, author, reviewer, review due, translation missing. A version is written by one person and
 * published by another; the public reads the published one and sees who reviewed it and when. Museum staff, the medical
 * director and quality assurance may enter the editorial desk; the reading room is open to everybody.
 */
package org.cordbank.outreach.articles;
