package dev.isnad.web;

/**
 * A problem as RFC 9457 has it, in Arabic, with the same in English beside it.
 *
 * @param type always {@code about:blank}: the status says what kind it is
 * @param title what kind of problem it is
 * @param status the HTTP status
 * @param detail what happened and how to mend it
 * @param titleEn {@code title} in English
 * @param detailEn {@code detail} in English
 */
record Problem(
    String type, String title, int status, String detail, String titleEn, String detailEn) {}
