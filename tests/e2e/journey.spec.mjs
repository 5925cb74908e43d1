import { expect, open, saved, step, test, timed } from './app.mjs';
import { addPlaces, home, typeProfile } from './home.mjs';
import { answerHome } from './survey.mjs';

for (const name of ['home-1', 'home-2', 'home-3']) {
  test(name, async ({ page }) => {
    const household = home(name);
    await open(page);
    await timed('profile', () => typeProfile(page, household));
    await step(page, '量测');
    await addPlaces(page, household);
    const unasked = await timed('survey', () => answerHome(page, household));
    console.log(name, unasked, test.info().annotations);
    await expect(saved(page)).toBeVisible();
    await page.screenshot({ path: `/tmp/e2e/${name}.png`, fullPage: true });
  });
}
