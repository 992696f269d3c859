package dev.entrylint.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How many types the author of a rule meets: all that can be reached from what a rule is asked by,
 * through public methods and fields, what a type extends, and the alternatives of a sealed one. Of
 * what an author is handed, nobody needs to know how it is made; of what he makes himself, since
 * only parameters have it, constructors and static methods count as well. A type counts together
 * with those that are nested in it.
 */
class AuthorsTypesTest {

  /** It may shrink. Before it grows, look whether a facade hands out more than rules ask for. */
  private static final int MOST = 49;

  private static final String OURS = "dev.entrylint.";

  /** Where each type was met first. */
  private final Map<Class<?>, String> met = new HashMap<>();

  private final Set<Class<?>> handed = new HashSet<>();
  private final Set<Class<?>> made = new HashSet<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  @Test
  void areFew() {
    meet(Rule.class, "");
    meet(RuleContext.class, "Rule.check");
    handed.addAll(List.of(Rule.class, RuleContext.class));
    for (List<Class<?>> more = follow(); !more.isEmpty(); more = follow()) {
      more.forEach(this::lookHowItIsMade);
    }
    Map<String, String> types = new TreeMap<>();
    met.forEach((type, where) -> types.merge(name(type), where, (one, other) -> one));
    StringBuilder list = new StringBuilder();
    types.forEach((name, where) -> list.append("\n  ").append(name).append("  by ").append(where));
    assertTrue(types.size() <= MOST, types.size() + " types, not " + MOST + ":" + list);
  }

  /** Looks at all types that were met, and hands back those that an author must make himself. */
  private List<Class<?>> follow() {
    while (!open.isEmpty()) {
      look(open.poll());
    }
    return met.keySet().stream().filter(type -> !handed.contains(type) && made.add(type)).toList();
  }

  private void look(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (isPublic(method.getModifiers(), method.isSynthetic())
          && !Modifier.isStatic(method.getModifiers())) {
        String where = type.getSimpleName() + "." + method.getName();
        meet(method.getGenericReturnType(), where).forEach(handed::add);
        meet(where, method.getGenericParameterTypes());
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (isPublic(field.getModifiers(), field.isSynthetic())) {
        handed.addAll(meet(field.getGenericType(), type.getSimpleName() + "." + field.getName()));
      }
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses())
          .forEach(each -> handed.addAll(meet(each, "a " + type.getSimpleName())));
    }
    if (type.getGenericSuperclass() != null) {
      handed.addAll(meet(type.getGenericSuperclass(), type.getSimpleName()));
    }
    for (Type parent : type.getGenericInterfaces()) {
      handed.addAll(meet(parent, type.getSimpleName()));
    }
  }

  private void lookHowItIsMade(Class<?> type) {
    for (Constructor<?> constructor : type.getConstructors()) {
      meet("new " + type.getSimpleName(), constructor.getGenericParameterTypes());
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isPublic(method.getModifiers(), method.isSynthetic())
          && Modifier.isStatic(method.getModifiers())) {
        String where = type.getSimpleName() + "." + method.getName();
        meet(where, method.getGenericReturnType());
        meet(where, method.getGenericParameterTypes());
      }
    }
  }

  private static boolean isPublic(int modifiers, boolean synthetic) {
    return Modifier.isPublic(modifiers) && !synthetic;
  }

  private void meet(String where, Type... types) {
    for (Type type : types) {
      meet(type, where);
    }
  }

  /** Takes in the types of which {@code type} consists, and hands them back. */
  private Set<Class<?>> meet(Type type, String where) {
    Set<Class<?>> parts = new HashSet<>();
    if (type instanceof Class<?> plain) {
      Class<?> item = plain;
      while (item.isArray()) {
        item = item.getComponentType();
      }
      if (item.getName().startsWith(OURS) && Modifier.isPublic(item.getModifiers())) {
        parts.add(item);
        if (met.putIfAbsent(item, where) == null) {
          open.add(item);
        }
      }
    } else if (type instanceof ParameterizedType generic) {
      parts.addAll(meet(generic.getRawType(), where));
      for (Type argument : generic.getActualTypeArguments()) {
        parts.addAll(meet(argument, where));
      }
    } else if (type instanceof WildcardType wildcard) {
      for (Type bound : wildcard.getUpperBounds()) {
        parts.addAll(meet(bound, where));
      }
    } else if (type instanceof GenericArrayType array) {
      parts.addAll(meet(array.getGenericComponentType(), where));
    }
    return parts;
  }

  private static String name(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer.getName().substring(OURS.length());
  }
}
