/** Every place that an address can name: what is not here is never restored after the sign-in, so that no link leads elsewhere. */
const known =
	/^\/(board|inbox|partners(\/[\w-]+)?|audit|house|work|reveals|transfers|breaches|members|notices|registers|duplicates|professionals|defenders|strength|clocks|bodies|publications|campaigns(\/[\w-]+)?|upr(\/(asks|reforms|accountability|calendar|submissions|recommendations\/[\w.-]+))?|incidents(\/[\w-]+)?|network\/[\w-]+|cases\/[\w-]+(\/(route|preview|access|rights|press|appeals\/[\w-]+))?|referrals\/[\w-]+|reading-room(\/[\w-]+)?)$/

/** Whether somebody who came by this address is brought there once they are signed in. */
export function isKnownPath(path: string): boolean {
	return known.test(path)
}
