package dev.entrylint.corpus.link;

/**
 * One of the places to which the path of a target may lead.
 *
 * @param place below the root, without a closing slash; begins with {@code ../} if it leads out of
 *     it
 * @param slash whether a slash closed the path
 * @param address whether it is an address of the site rather than a path in the tree of files
 * @param by by what it finds a page
 */
record Route(String place, boolean slash, boolean address, FoundBy by) {}
