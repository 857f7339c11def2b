import { defineConfig } from '@playwright/test';
import site from '../../playwright.config.ts';

delete process.env.CASE;
delete process.env.SITE;

export default defineConfig({ ...site, testDir: '.', testIgnore: [] });
