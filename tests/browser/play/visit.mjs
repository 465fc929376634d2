// A learner's browser, and the course open in it.

/**
 * What the play tests know of an LMS, whatever its standard.
 * @typedef {object} Lms
 * @property {string} standard
 * @property {{ id: string, title: string }[]} units launch units in their order
 * @property {(options?: object) => Promise<object>} newLearner
 * @property {() => Promise<void>} stop
 */

/** A browser whose visits share what it keeps; it asks nothing of any machine but the given addresses. */
export async function newPerson(browser, addresses, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1320, height: 860 }, ...options });
  const strayed = [];
  const errors = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!addresses.some((address) => url.startsWith(address)) && !/^(data|blob|about):/.test(url)) strayed.push(url);
  });
  return { context, strayed, errors, leave: () => context.close() };
}

/** Opens the course and waits until the player works. */
export async function openCourse({ context, errors }, address, frameOf = (page) => page.mainFrame()) {
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  let frame = frameOf(page);
  for (let tries = 0; !frame && tries < 100; tries += 1) {
    await new Promise((later) => setTimeout(later, 50));
    frame = frameOf(page);
  }
  await frame.locator(".page.is-shown").waitFor();
  const data = await frame.evaluate(() => JSON.parse(document.getElementById("course-data").textContent));
  return {
    page,
    frame,
    data,
    say: (key) => data.strings[key],
    /** What the player says about saving. */
    notice: () => frame.locator("#saving").innerText(),
    /** As a browser that crashes: the page hears nothing of it. */
    async die() {
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent("crash");
      session.send("Page.crash").catch(() => {});
      await crashed;
      await page.close();
    },
    /** As a tab that is closed: nothing is pressed, nothing is waited for. */
    async close() {
      await page.close({ runBeforeUnload: false });
      // What the browser sends on behalf of a closed page is on its way.
      await new Promise((later) => setTimeout(later, 400));
    },
  };
}
