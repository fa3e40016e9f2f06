package org.cordbank.launcher.demo;

/** Somebody who worked here: an invented former employee, whose account is closed. */
record Person(long id, String login, String name, String badge, String role, long partner) {}
