/** The laboratory under test: its scene, and its journeys from the bench to the last result. */
package org.cordbank.lab;
