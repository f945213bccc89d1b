package io.strategydsl.brief.parts;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;

/**
 * An element and where in the plan it stands.
 *
 * @param <E> what it is
 * @param element the element
 * @param path its path
 */
record Placed<E extends Element>(E element, ElementPath path) {}
