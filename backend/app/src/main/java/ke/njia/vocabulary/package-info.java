/**
 * The words the network agrees on: counties and their neighbours, kinds of help, kinds of
 * violation, languages, institutions, public holidays. They come from versioned reference
 * files that name a source in every row, are stored in the graph once, and do not change
 * while the portal runs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package ke.njia.vocabulary;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
