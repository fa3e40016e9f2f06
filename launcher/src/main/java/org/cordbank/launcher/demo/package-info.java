/**
 * The generator of sample histories: {@code ./cordbank demo --units N}. A {@link org.cordbank.launcher.demo.Life} is what
 * happened to one unit, drawn from the seed and its number alone; each room's {@link
 * org.cordbank.launcher.demo.DemoPart} writes its tables' rows of those lives, which are streamed into the database by LOAD
 * DATA, one transaction per part. Words: load, part, sheet (the rows of one table), life, bench day.
 */
package org.cordbank.launcher.demo;
